import type { LineComparison } from '../../../domain/reports/apbdes/compare.ts';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import type { Remark } from '../../../domain/workflow/documents.ts';
import { realisasiViewText as words } from '../../text/realisasi-parts.ts';
import { DocumentRowView } from './document-row-view.tsx';
import type { DocumentRow } from './document-rows.ts';

interface Props {
  readonly caption: string;
  readonly rows: readonly DocumentRow[];
  readonly remarks: readonly Remark[];
  /** Since an earlier revision; null = not compared. */
  readonly changes: LineComparison<RealisasiLine> | null;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

/** The table; on a phone anggaran and percent stand below the realisasi, on paper all columns stand. */
export function DocumentTable({ caption, rows, remarks, changes, onRemark }: Props) {
  return (
    <div class="doc-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="doc">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="doc-wide">
              {words.kode}
            </th>
            <th scope="col">{words.uraian}</th>
            <th scope="col" class="num doc-wide">
              {words.anggaran}
            </th>
            <th scope="col" class="num">
              {words.realisasi}
            </th>
            <th scope="col" class="num doc-wide">
              {words.selisih}
            </th>
            <th scope="col" class="num doc-wide">
              {words.percent}
            </th>
            <th scope="col" class="doc-wide">
              {words.sumber}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DocumentRowView
              key={row.key}
              row={row}
              remarks={remarks.filter(({ where }) => isAbout(where, row))}
              change={changeOf(changes, row)}
              onRemark={onRemark}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isAbout(where: readonly string[], { line }: DocumentRow): boolean {
  return line !== null && where[0] === 'lines' && where[1] === line.id;
}

/** What changed on a line: its fields, `added`, or nothing. */
function changeOf(changes: Props['changes'], { line }: DocumentRow) {
  if (!changes || !line) return null;
  if (changes.added.some(({ id }) => id === line.id)) return 'added' as const;
  return changes.changed.find(({ id }) => id === line.id)?.fields ?? null;
}
