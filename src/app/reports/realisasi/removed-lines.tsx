import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { LineWithId } from '../../../domain/reports/apbdes/tree.ts';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { realisasiViewText as words } from '../../text/realisasi-parts.ts';
import { lineTitle } from '../apbdes/line-title.ts';

interface Props {
  readonly removed: readonly LineWithId<RealisasiLine>[];
}

/** Lines of the earlier revision that this one no longer has. */
export function RemovedLines({ removed }: Props) {
  if (removed.length === 0) return null;
  return (
    <section class="card stack" data-tone="warn">
      <h2>{words.removed}</h2>
      <ul class="steps">
        {removed.map(({ id, line }) => (
          <li key={id}>
            <span class="kode">{line.rekening}</span> {lineTitle(line)}{' '}
            <span class="angka">{line.realisasi === null ? '' : formatRupiah(line.realisasi)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
