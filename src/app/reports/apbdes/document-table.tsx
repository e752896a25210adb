import type { ApbdesComparison } from '../../../domain/reports/apbdes/compare.ts';
import type { Remark } from '../../../domain/workflow/documents.ts';
import { viewText as words } from '../../text/apbdes-form.ts';
import { DocumentRowView } from './document-row-view.tsx';
import type { DocumentRow } from './document-rows.ts';

interface Props {
  readonly caption: string;
  readonly rows: readonly DocumentRow[];
  readonly isPerubahan: boolean;
  readonly remarks: readonly Remark[];
  /** Since an earlier revision; null = not compared. */
  readonly changes: ApbdesComparison | null;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

/** The table; on a phone the output and the sums before give way, on paper all columns stand. */
export function DocumentTable({ caption, rows, isPerubahan, remarks, changes, onRemark }: Props) {
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
            <th scope="col" class="doc-wide">
              {words.keluaran}
            </th>
            {isPerubahan && (
              <th scope="col" class="num doc-wide">
                {words.sebelum}
              </th>
            )}
            <th scope="col" class="num">
              {isPerubahan ? words.sesudah : words.anggaran}
            </th>
            {isPerubahan && (
              <th scope="col" class="num doc-wide">
                {words.selisih}
              </th>
            )}
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
              isPerubahan={isPerubahan}
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
function changeOf(changes: ApbdesComparison | null, { line }: DocumentRow) {
  if (!changes || !line) return null;
  if (changes.added.some(({ id }) => id === line.id)) return 'added' as const;
  return changes.changed.find(({ id }) => id === line.id)?.fields ?? null;
}
