import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { isNihil } from '../../../domain/reports/report-rules.ts';
import { matrixOf } from '../../../domain/reports/rkpdes/matrix.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/schema.ts';
import { Bar } from '../../kit/bar.tsx';
import { Facts } from '../../kit/facts.tsx';
import { nihilText } from '../frame/words.ts';
import { kodeText } from '../kode/words.ts';
import { labelsOf } from '../fields/field-paths.ts';
import { tahapanSection } from './fields.ts';
import { rkpdesText as words } from './words.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';

const labels = labelsOf(tahapanSection.fields);

/** What is about to be filed: the bidang as lengths, the sum, the Perdes. */
export function FilingSummary() {
  const { content } = useRkpdesForm();
  const { total } = computeRkpdesTotals(content);
  const { tanggalPerdes, nomorPerdes } = content.tahapan;
  if (isNihil(content)) return <Facts facts={[[nihilText.title, content.nihil?.alasan]]} />;
  return (
    <>
      {matrixOf(content).map(({ bidang, name, total: sum }) => {
        const label = bidang === '' ? words.noBidang : kodeText.bidangCode(bidang, name);
        return (
          <div key={bidang}>
            <p class="sum-row small">
              <span>{label}</span>
              <strong class="angka">{formatRp(sum)}</strong>
            </p>
            <Bar label={label} of={total} value={sum} words={formatRp(sum)} />
          </div>
        );
      })}
      <p class="sum-row">
        <span>{words.total}</span>
        <strong class="angka">{formatRp(total)}</strong>
      </p>
      <Facts
        facts={[
          [words.sections.kegiatan, words.rowCount(Object.keys(content.kegiatan).length)],
          [
            labels['tanggalPerdes'] ?? '',
            tanggalPerdes === null
              ? words.empty
              : words.perdes(nomorPerdes, formatTanggal(tanggalPerdes)),
          ],
        ]}
      />
    </>
  );
}
