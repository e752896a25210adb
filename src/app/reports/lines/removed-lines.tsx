import type { CodedLine, LineWithId } from '../../../domain/reports/apbdes/tree.ts';
import { documentText as words } from './words.ts';
import { lineTitle } from './line-title.ts';
import { RupiahText } from '../../kit/rupiah-text.tsx';

interface Props<Line> {
  readonly removed: readonly LineWithId<Line>[];
  readonly amountOf: (line: Line) => number | null;
}

/** Lines of the earlier revision that this one no longer has. */
export function RemovedLines<Line extends CodedLine & { readonly uraian: string }>({
  removed,
  amountOf,
}: Props<Line>) {
  if (removed.length === 0) return null;
  return (
    <section class="card stack" data-tone="warn">
      <h2>{words.removed}</h2>
      <ul class="steps">
        {removed.map(({ id, line }) => {
          const amount = amountOf(line);
          return (
            <li key={id}>
              <span class="kode">{line.rekening}</span> {lineTitle(line)}{' '}
              <span class="angka">{amount === null ? '' : <RupiahText of={amount} />}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
