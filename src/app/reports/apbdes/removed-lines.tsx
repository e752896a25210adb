import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { LineWithId } from '../../../domain/reports/apbdes/tree.ts';
import { viewText as words } from '../../text/apbdes-form.ts';
import { lineTitle } from './line-title.ts';

/** Lines of the earlier revision that this one no longer has. */
export function RemovedLines({ removed }: { readonly removed: readonly LineWithId[] }) {
  if (removed.length === 0) return null;
  return (
    <section class="card stack" data-tone="warn">
      <h2>{words.removed}</h2>
      <ul class="steps">
        {removed.map(({ id, line }) => (
          <li key={id}>
            <span class="kode">{line.rekening}</span> {lineTitle(line)}{' '}
            <span class="angka">{line.anggaran === null ? '' : formatRupiah(line.anggaran)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
