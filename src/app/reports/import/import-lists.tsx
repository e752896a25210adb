import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { ImportedLine, SkippedRow } from '../../../domain/reports/import/result.ts';
import { importText as words, skipReasonsToCheck, skipReasonText } from './words.ts';
import type { PreviewLine } from './import-kind.ts';

/** Rows that became no line, those to look at first, each as it stood in the table. */
export function ImportSkipped({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  if (skipped.length === 0) return null;
  const rank = ({ reason }: SkippedRow) => (skipReasonsToCheck.has(reason) ? 0 : 1);
  return (
    <section class="stack">
      <h2>{words.notRead}</h2>
      <ul class="list">
        {skipped
          .toSorted((a, b) => rank(a) - rank(b) || a.sourceLine - b.sourceLine)
          .map((row) => (
            <li key={row.sourceLine} class="import-row" data-check={rank(row) === 0 || undefined}>
              <span class="small muted">{words.sourceLine(row.sourceLine)}</span>
              <strong>{skipReasonText[row.reason]}</strong>
              <code class="import-text">{row.text.trim()}</code>
            </li>
          ))}
      </ul>
    </section>
  );
}

interface LinesProps<Line> {
  readonly lines: readonly ImportedLine<Line>[];
  readonly lineFacts: (line: Line) => PreviewLine;
}

export function ImportLines<Line>({ lines, lineFacts }: LinesProps<Line>) {
  return (
    <section class="stack">
      <h2>{words.preview}</h2>
      <ul class="list">
        {lines.map(({ id, line, sourceLine }) => (
          <li key={id} class="import-row">
            <span class="small muted">{words.sourceLine(sourceLine)}</span>
            <LineFacts {...lineFacts(line)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LineFacts({ kode, title, chips, amount, note }: PreviewLine) {
  return (
    <>
      <span class="sum-row">
        <span>
          <span class="kode">{kode}</span> {title}{' '}
          {chips.map((chip) => (
            <span key={chip} class="chip">
              {chip}
            </span>
          ))}
        </span>
        <strong class="angka">{amount === null ? '' : formatRupiah(amount)}</strong>
      </span>
      {note && <span class="small muted">{note}</span>}
    </>
  );
}
