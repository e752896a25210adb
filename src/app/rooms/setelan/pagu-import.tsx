import { paguColumns, paguRoles, readPagu } from '../../../domain/settings/read-pagu.ts';
import { useState, useMemo } from 'preact/hooks';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { ImportTable } from '../../../domain/reports/import/table.ts';
import type { PaguRow, Roles, UnreadPagu } from '../../../domain/settings/read-pagu.ts';
import { TakeTable } from '../../reports/import/take-table.tsx';
import { Button } from '../../kit/button.tsx';
import { importText } from '../../reports/import/words.ts';
import { paguText as words, unreadPaguText } from './pagu-words.ts';
import { formatRupiah, type Rupiah } from '../../../domain/basics/rupiah.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { ImportColumns } from '../../reports/import/import-columns.tsx';
import '../../reports/import/import.css';

interface Props {
  readonly desaList: readonly Desa[];
  /** The figures of the tahun in the form, by desa. */
  readonly here: Readonly<Record<string, Amounts>>;
  readonly onUse: (rows: readonly PaguRow[]) => void;
}

/** Official figures from a file or a pasted table: shown first, and only then put into the form. */
export function PaguImport({ desaList, here, onUse }: Props) {
  const [tables, setTables] = useState<readonly ImportTable[] | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  const use = (rows: readonly PaguRow[]) => {
    onUse(rows);
    setUsed(rows.length);
    setTables(null);
  };
  return (
    <details class="card">
      <summary>{words.import}</summary>
      <div class="stack">
        <p class="small">{words.importLead}</p>
        <TakeTable
          label={words.paste}
          hint={words.pasteHint}
          onTake={(opened) => {
            setUsed(null);
            setTables(opened.length > 0 ? fullestFirst(opened, desaList) : null);
            return null;
          }}
        />
        <div role="status">{used !== null && <p>{words.used(used)}</p>}</div>
        {tables && <PaguPreview tables={tables} desaList={desaList} here={here} onUse={use} />}
      </div>
    </details>
  );
}

/** A cover sheet is no table of figures. */
function fullestFirst(
  tables: readonly ImportTable[],
  desaList: readonly Desa[],
): readonly ImportTable[] {
  const rowCount = (table: ImportTable) => readPagu(table, { desaList, roles: null }).rows.length;
  return tables.toSorted((a, b) => rowCount(b) - rowCount(a));
}

/** The columns are shown by what the reports' imports use; these have no lines here. */
const shapeOnly = {
  kind: 'read',
  lines: [],
  skipped: [],
  findings: [],
  sources: [],
  numbers: { style: 'dots', isAsked: false },
  agreed: [],
} as const;

type Amounts = Readonly<Record<string, Rupiah>>;

interface PaguPreviewProps {
  readonly tables: readonly ImportTable[];
  readonly desaList: readonly Desa[];
  readonly here: Readonly<Record<string, Amounts>>;
  readonly onUse: (rows: readonly PaguRow[]) => void;
}

/** What a table was read as: its columns, the desa found, and the rows that gave nothing. */
function PaguPreview({ tables, desaList, here, onUse }: PaguPreviewProps) {
  const [sheet, setSheet] = useState(0);
  const [roles, setRoles] = useState<Roles>(null);
  const table = tables[sheet];
  const read = useMemo(
    () => table && readPagu(table, { desaList, roles }),
    [table, desaList, roles],
  );
  const chooseSheet = (at: number) => {
    setSheet(at);
    setRoles(null);
  };
  if (!read) return null;
  const { rows, unread, isMatched } = read;
  // By their order alone ADD may pass for Dana Desa: then the columns stand open.
  const hasHeader = read.columns.some(({ header }) => header !== '');
  const missing = desaList.filter(({ code }) => rows.every(({ desa }) => desa !== code));
  return (
    <section class="stack" aria-label={words.preview}>
      {tables.length > 1 && (
        <SelectField
          label={importText.sheet}
          hint={importText.sheetHint(tables.length)}
          value={String(sheet)}
          options={tables.map(({ name }, at) => [String(at), name] as const)}
          onChange={(at) => chooseSheet(Number(at))}
        />
      )}
      <ImportColumns
        kind={{ roles: paguRoles, needs: ['desa'], spread: [] }}
        result={{ ...shapeOnly, columns: read.columns, isMatched: isMatched && hasHeader }}
        onRoles={setRoles}
      />
      {isMatched && <p role="status">{words.found(rows.length, desaList.length)}</p>}
      {rows.length > 0 && <Found rows={rows} desaList={desaList} here={here} />}
      {rows.length > 0 && missing.length > 0 && (
        <p class="small">{words.missing(missing.map(({ name }) => name).join(', '))}</p>
      )}
      <Unread unread={unread} />
      {rows.length > 0 && (
        <Button look="main" icon="check" wide onClick={() => onUse(rows)}>
          {words.use(rows.length)}
        </Button>
      )}
    </section>
  );
}

type FoundProps = Pick<PaguPreviewProps, 'desaList' | 'here'> & {
  readonly rows: readonly PaguRow[];
};

/** Only the sources the table has; what stands in the form and would change is shown below. */
function Found({ rows, desaList, here }: FoundProps) {
  const sources = paguColumns.filter((source) =>
    rows.some(({ amounts }) => amounts[source] !== undefined),
  );
  return (
    <div class="pagu-scroll" tabIndex={0} role="region" aria-label={words.preview}>
      <table class="pagu-table">
        <TableHead names={[words.desa, ...sources]} />
        <tbody>
          {rows.map(({ desa, amounts }) => (
            <tr key={desa}>
              <th scope="row">{desaList.find(({ code }) => code === desa)?.name ?? desa}</th>
              {sources.map((source) => (
                <td key={source}>
                  <Figure now={amounts[source]} before={here[desa]?.[source]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FigureProps {
  readonly now: Rupiah | undefined;
  readonly before: Rupiah | undefined;
}

function Figure({ now, before }: FigureProps) {
  if (now === undefined) return <span class="muted">{words.unchanged}</span>;
  return (
    <>
      {formatRupiah(now)}
      {before !== undefined && before !== now && (
        <span class="pagu-before">{words.before(formatRupiah(before))}</span>
      )}
    </>
  );
}

function Unread({ unread }: { readonly unread: readonly UnreadPagu[] }) {
  if (unread.length === 0) return null;
  return (
    <section class="stack">
      <h3>{words.unread(unread.length)}</h3>
      <ul class="list">
        {unread.map(({ reason, sourceLine, cell }) => (
          <li
            key={sourceLine}
            class="import-row"
            data-check={reason === 'total' ? undefined : true}
          >
            <span class="small muted">{importText.sourceLine(sourceLine)}</span>
            <strong>{unreadPaguText[reason]}</strong>
            <code class="import-text">{cell}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
