import { lkdRules } from '../../../domain/reports/lkd/rules.ts';
import {
  jenisLkdSchema,
  type LkdContent,
  lkdContentSchema,
  groupByJenis,
  type JenisGroup,
} from '../../../domain/reports/lkd/schema.ts';
import { Facts } from '../../kit/facts.tsx';
import { reportForm } from '../frame/report-form.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { lkdFieldNames } from './fields.ts';
import { lkdLampiran, jenisLkdNames, lkdText as words } from './words.ts';
import { placeOf } from './place-of.ts';
import { useLkdForm } from './use-lkd-form.ts';
import '../fields/facts-document.css';
import { presenceOf } from '../../../domain/reports/lkd/presence.ts';
import { startFromLastYear } from '../../../domain/reports/lkd/start-from.ts';
import { reportTitle } from '../../standing/words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { StartCard } from '../frame/start-card.tsx';

/** The lembaga kemasyarakatan of a year, as the desa writes them. */
export const LkdForm = reportForm<LkdContent>({
  rules: lkdRules,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.lkdFindingText),
  Overview: OverviewPart,
  parts: lazyParts([...jenisLkdSchema.options, 'musrenbangdes', 'catatan'], () =>
    import('./parts.tsx').then((module) => module.lkdParts),
  ),
  lampiranOf: () => lkdLampiran,
  Summary: FilingSummary,
  placeOf,
  fieldNames: lkdFieldNames,
});

/** What is about to be filed: how many of each kind, and how many of them are active. */
function FilingSummary() {
  const { content } = useLkdForm();
  return (
    <Facts
      facts={groupByJenis(content).map(({ jenis, rows }) => {
        const active = rows.filter(({ lembaga }) => lembaga.aktif === true).length;
        const said = rows.length === 0 ? words.none : words.active(active, rows.length);
        return [jenisLkdNames[jenis], said] as const;
      })}
    />
  );
}

/** The form at a glance: the six kinds and the others, and who came to the Musrenbangdes. */
function OverviewPart() {
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
