import type { ComponentChildren } from 'preact';
import type { FieldChange, LineComparison } from '../../../domain/reports/apbdes/compare.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { about } from '../frame/form-context.ts';
import { TableHead } from '../../kit/table-head.tsx';

/** Its words, and where it stands: `wide` columns give way on a phone, `num` are amounts. */
export type Column = readonly [label: string, look?: 'wide' | 'num' | 'num wide'];

/** What is known of a row beside its own words. */
export interface RowNotes {
  readonly remarks: readonly Remark[];
  /** Since an earlier revision: its fields, `added`, or nothing. */
  readonly change: 'added' | readonly FieldChange[] | null;
}

interface Row {
  readonly line: { readonly id: string } | null;
}

interface Props<R extends Row> {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly R[];
  readonly remarks: readonly Remark[];
  /** Since an earlier revision; null = not compared. */
  readonly changes: LineComparison<unknown> | null;
  readonly drawRow: (row: R, notes: RowNotes) => ComponentChildren;
}

/** The table of a report of lines; on paper all columns stand. */
export function DocumentTable<R extends Row>(props: Props<R>) {
  const { caption, columns, rows, remarks, changes, drawRow } = props;
  return (
    <div class="doc-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="doc doc-lines">
        <caption>{caption}</caption>
        <TableHead
          names={columns.map(([label, look = '']) => [label, look.replace('wide', 'doc-wide')])}
        />
        <tbody>
          {rows.map((row) =>
            drawRow(row, {
              remarks: row.line ? about(remarks, 'lines', row.line.id) : [],
              change: changeOf(changes, row),
            }),
          )}
        </tbody>
      </table>
    </div>
  );
}

function changeOf(changes: LineComparison<unknown> | null, { line }: Row): RowNotes['change'] {
  if (!changes || !line) return null;
  if (changes.added.some(({ id }) => id === line.id)) return 'added';
  return changes.changed.find(({ id }) => id === line.id)?.fields ?? null;
}
