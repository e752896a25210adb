import { formatRp } from '../../../domain/basics/rupiah.ts';
import { percentOf } from '../../../domain/reports/realisasi/selisih.ts';
import { buildRealisasiTree } from '../../../domain/reports/realisasi/tree.ts';
import { formatPercent } from '../../kit/format-percent.ts';
import { realisasiFormText as words } from './words.ts';
import { akunOf } from '../lines/bagian.ts';
import type { LineBagian } from '../lines/bagian.ts';
import { PartRow } from '../frame/part-row.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';

interface Props {
  readonly bagian: LineBagian;
}

/** The way to a part with lines: what is realised of it, and how many lines wait. */
export function LinePartRow({ bagian }: Props) {
  const { content } = useRealisasiForm();
  const root = buildRealisasiTree(content)[bagian];
  const { realisasi, lineCount, unfilledCount } = root;
  return (
    <PartRow
      bagian={bagian}
      title={words.sections[bagian]}
      code={akunOf[bagian]}
      detail={
        lineCount === 0 ? (
          words.noLines
        ) : (
          <>
            <span class="angka part-sum">{formatRp(realisasi)}</span>
            <span>
              {formatPercent(percentOf(root))} · {words.unfilled(unfilledCount)}
            </span>
          </>
        )
      }
    />
  );
}
