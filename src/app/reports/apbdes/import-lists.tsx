import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type {
  ImportedLine,
  SkippedRow,
  TableColumn,
} from '../../../domain/reports/apbdes/import/result.ts';
import { importText as words } from '../../text/apbdes-form.ts';
import { skipReasonsToCheck, skipReasonText } from '../../text/apbdes-import.ts';
import { lineTitle } from './line-title.ts';

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

export function ImportLines({ lines }: { readonly lines: readonly ImportedLine[] }) {
  return (
    <section class="stack">
      <h2>{words.preview}</h2>
      <ul class="list">
        {lines.map(({ id, line, sourceLine }) => (
          <li key={id} class="import-row">
            <span class="small muted">{words.sourceLine(sourceLine)}</span>
            <span class="sum-row">
              <span>
                <span class="kode">{[line.fungsi, line.rekening].filter(Boolean).join(' · ')}</span>{' '}
                {lineTitle(line)} {line.sumberDana && <span class="chip">{line.sumberDana}</span>}
              </span>
              <strong class="angka">
                {line.anggaran === null ? '' : formatRupiah(line.anggaran)}
              </strong>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ImportColumns({ columns }: { readonly columns: readonly TableColumn[] }) {
  if (columns.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.columns}</h2>
      <ul class="steps">
        {columns.map(({ header, role }, index) => (
          <li key={index}>
            {words.column(header, role === null ? words.ignored : words.roles[role])}
          </li>
        ))}
      </ul>
    </section>
  );
}
