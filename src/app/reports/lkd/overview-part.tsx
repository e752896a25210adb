import { groupByJenis } from '../../../domain/reports/lkd/by-jenis.ts';
import type { JenisGroup } from '../../../domain/reports/lkd/by-jenis.ts';
import { presenceOf } from '../../../domain/reports/lkd/presence.ts';
import { jenisLkdNames, lkdText as words } from './words.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { PartRow } from '../frame/part-row.tsx';
import { LampiranPartRow } from '../frame/lampiran-part-row.tsx';
import { StartOffer } from './start-offer.tsx';
import { useLkdForm } from './use-lkd-form.ts';

/** The form at a glance: the six kinds and the others, and who came to the Musrenbangdes. */
export function OverviewPart() {
  const { content, related, tahun } = useLkdForm();
  const isEmpty = Object.keys(content.lembaga).length === 0;
  const { byJenis } = presenceOf(content, related, tahun);
  const presentCount = Object.values(byJenis).filter((one) => one === true).length;
  return (
    <FormOverview isEmpty={isEmpty} lead={isEmpty && <StartOffer />}>
      {groupByJenis(content).map((group) => (
        <PartRow
          key={group.jenis}
          bagian={group.jenis}
          title={jenisLkdNames[group.jenis]}
          code={String(group.rows.length)}
          detail={groupDetail(group)}
        />
      ))}
      <PartRow
        bagian="musrenbangdes"
        title={words.sections.musrenbangdes}
        icon="people"
        detail={words.presence.count(presentCount)}
      />
      <LampiranPartRow />
      <PartRow bagian="catatan" title={words.sections.catatan} icon="note" />
    </FormOverview>
  );
}

function groupDetail({ rows }: JenisGroup): string {
  if (rows.length === 0) return words.none;
  return words.active(rows.filter(({ lembaga }) => lembaga.aktif === true).length, rows.length);
}
