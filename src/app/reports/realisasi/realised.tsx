import { percentOf } from '../../../domain/reports/realisasi/totals.ts';
import { formatPercent } from '../../kit/format-percent.ts';
import { useRupiah } from '../../kit/rupiah-text.tsx';
import { realisasiFormText } from './words.ts';
import { realisasiLinesText } from './parts-words.ts';

const { tree: words } = realisasiLinesText;
const { totals } = realisasiFormText;

interface Props {
  /** Whole rupiah; null = outside the budget. */
  readonly anggaran: number | null;
  /** Null = not filled in. */
  readonly realisasi: number | null;
}

/** What was realised, with its anggaran and its percent. */
export function Realised({ anggaran, realisasi }: Props) {
  const format = useRupiah();
  const percent = percentOf({ anggaran: anggaran ?? 0, realisasi: realisasi ?? 0 });
  return (
    <span class="amount angka">
      {realisasi === null ? <em>{words.notFilled}</em> : format(realisasi)}
      <span class="amount-before">
        {anggaran === null ? words.outside : totals.of(format(anggaran))}
        {realisasi !== null && percent !== null && ` · ${formatPercent(percent)}`}
      </span>
    </span>
  );
}
