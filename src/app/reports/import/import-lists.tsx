import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { ImportedLine, SkippedRow } from '../../../domain/reports/import/result.ts';
import { importText as words, skipReasonsToCheck, skipReasonText } from './words.ts';
import type { PreviewLine } from './import-kind.ts';
import { Chip } from '../../kit/chip.tsx';

/** Rows that became no line: those to look at one by one, heads and sums behind one line, blank ones counted. */
export function ImportSkipped({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  const blank = skipped.filter(({ reason }) => reason === 'blank').length;
  const toCheck = skipped.filter(({ reason }) => skipReasonsToCheck.has(reason));
  const quiet = quietRows(skipped);
  return (
    <>
      {toCheck.length > 0 && (
        <section class="stack">
          <h2>{words.notRead}</h2>
          <SkippedRows rows={toCheck} isToCheck />
        </section>
      )}
      {quiet.length > 0 && (
        <details class="card">
          <summary>{words.quiet(quiet.length)}</summary>
          <SkippedRows rows={quiet} />
        </details>
      )}
      {blank > 0 && <p class="small muted">{words.blank(blank)}</p>}
    </>
  );
}

/** Heads, titles and sums: nothing of the report is missing without them. */
export function quietRows(skipped: readonly SkippedRow[]): readonly SkippedRow[] {
  return skipped.filter(({ reason }) => reason !== 'blank' && !skipReasonsToCheck.has(reason));
}

interface RowsProps {
  readonly rows: readonly SkippedRow[];
  readonly isToCheck?: boolean;
}

function SkippedRows({ rows, isToCheck }: RowsProps) {
  return (
    <ul class="list">
      {rows
        .toSorted((a, b) => a.sourceLine - b.sourceLine)
        .map(({ reason, sourceLine, text }) => (
          <li key={sourceLine} class="import-row" data-check={isToCheck}>
            <span class="small muted">{words.sourceLine(sourceLine)}</span>
            <strong>{skipReasonText[reason]}</strong>
            <code class="import-text">{text.trim()}</code>
          </li>
        ))}
    </ul>
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
            <Chip key={chip}>{chip}</Chip>
          ))}
        </span>
        <strong class="angka">{amount === null ? '' : formatRupiah(amount)}</strong>
      </span>
      {note && <span class="small muted">{note}</span>}
    </>
  );
}
