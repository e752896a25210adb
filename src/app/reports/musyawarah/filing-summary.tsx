import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { summarizeMusyawarah } from '../../../domain/reports/musyawarah/summary.ts';
import { Facts } from '../../kit/facts.tsx';
import { musyawarahText as words } from './words.ts';
import { labelsOf } from '../fields/field-paths.ts';
import { acaraSection } from './acara-fields.ts';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

/** The figures about to be filed. */
export function FilingSummary() {
  const { content } = useMusyawarahForm();
  const sum = summarizeMusyawarah(content);
  return (
    <Facts
      facts={[
        [
          labelsOf(acaraSection.fields)['tanggal'] ?? '',
          sum.tanggal ? formatTanggal(sum.tanggal) : words.acaraEmpty,
        ],
        [
          words.counts.hadir,
          `${words.counts.orang(sum.orang)} (${words.counts.split(sum.L, sum.P)})`,
        ],
        [words.counts.lkdLead, words.counts.lkd(sum.lkdKindCount)],
        [words.parts.usulan, words.usulanDetail(sum.usulanCount, formatRp(sum.perkiraanBiaya))],
      ]}
    />
  );
}
