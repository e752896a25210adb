import { formatRp } from '../../../domain/basics/rupiah.ts';
import { sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { filedRealisasi } from '../../../domain/reports/realisasi/checks/periods.ts';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { percentOf, selisihOf } from '../../../domain/reports/realisasi/selisih.ts';
import { Facts } from '../../kit/facts.tsx';
import { formatPercent } from '../../kit/format-percent.ts';
import { realisasiLinesText } from './parts-words.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { line: words } = realisasiLinesText;

interface Props {
  readonly id: string;
  readonly line: RealisasiLine;
}

/** What an amount is compared with: its anggaran, and what the earlier reports of the year said. */
export function LineFacts({ id, line: { anggaran, realisasi, sumberDana } }: Props) {
  const { related, tahun, kind } = useRealisasiForm();
  const earlier = (['realisasi-semester-1', 'realisasi-semester-2'] as const).flatMap((other) => {
    const line = other === kind ? null : filedRealisasi(related, { kind: other, tahun })?.lines[id];
    return line && line.realisasi !== null
      ? [[words.earlier[other], formatRp(line.realisasi)] as const]
      : [];
  });
  const amounts = { anggaran: anggaran ?? 0, realisasi: realisasi ?? 0 };
  const compared =
    anggaran === null || realisasi === null
      ? []
      : [
          [words.selisih, formatRp(selisihOf(amounts))] as const,
          [words.percent, formatPercent(percentOf(amounts))] as const,
        ];
  const source = sumberDana === '' ? [] : [[words.sumber, sumberDanaName(sumberDana)] as const];
  const facts = [...compared, ...earlier, ...source];
  if (facts.length === 0) return null;
  return (
    <div class="line-facts angka">
      <Facts facts={facts} />
    </div>
  );
}
