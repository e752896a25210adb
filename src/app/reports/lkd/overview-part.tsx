import type { JenisGroup } from '../../../domain/reports/lkd/schema.ts';
import { groupByJenis, lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { presenceOf } from '../../../domain/reports/lkd/presence.ts';
import { startFromLastYear } from '../../../domain/reports/lkd/start-from.ts';
import { reportTitle } from '../../standing/words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { StartCard } from '../frame/start-card.tsx';
import { jenisLkdNames, lkdText as words } from './words.ts';
import { useLkdForm } from './use-lkd-form.ts';

/** The form at a glance: the six kinds and the others, and who came to the Musrenbangdes. */
export function OverviewPart() {
  const { content, related, tahun } = useLkdForm();
  const isEmpty = Object.keys(content.lembaga).length === 0;
  const { byJenis } = presenceOf(content, related, tahun);
  const presentCount = Object.values(byJenis).filter((one) => one === true).length;
  return (
    <FormOverview
      isEmpty={isEmpty}
      lead={isEmpty && <StartOffer />}
      titles={{ ...jenisLkdNames, ...words.sections }}
      rows={[
        ...groupByJenis(content).map((group) => ({
          bagian: group.jenis,
          code: String(group.rows.length),
          detail: groupDetail(group),
        })),
        { bagian: 'musrenbangdes', icon: 'people', detail: words.presence.count(presentCount) },
        { bagian: 'lampiran' },
        { bagian: 'catatan', icon: 'note' },
      ]}
    />
  );
}

function groupDetail({ rows }: JenisGroup): string {
  if (rows.length === 0) return words.none;
  return words.active(rows.filter(({ lembaga }) => lembaga.aktif === true).length, rows.length);
}

/** The newest earlier list on this phone, which a new one starts from; else what is asked. */
function StartOffer() {
  const { change, related } = useLkdForm();
  const earlier = related
    .filter(({ kind }) => kind === 'lkd')
    .toSorted((a, b) => b.tahun - a.tahun)
    .flatMap(({ tahun, content }) => {
      const read = lkdContentSchema.safeParse(content).data;
      return read ? [{ tahun, content: read }] : [];
    })[0];
  if (!earlier) return <p>{words.lead}</p>;
  return (
    <StartCard
      title={words.start.title}
      lead={words.start.lead(Object.keys(earlier.content.lembaga).length)}
      take={words.start.take(reportTitle('lkd', earlier.tahun))}
      onTake={() => change((kept) => ({ ...kept, ...startFromLastYear(earlier.content) }))}
    />
  );
}
