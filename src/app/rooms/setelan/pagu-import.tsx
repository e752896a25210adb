import { useState } from 'preact/hooks';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { ImportTable } from '../../../domain/reports/import/table.ts';
import { readPagu, type PaguRow } from '../../../domain/settings/read-pagu.ts';
import { TakeTable } from '../../reports/import/take-table.tsx';
import { paguText as words } from './pagu-words.ts';
import { PaguPreview, type Amounts } from './pagu-preview.tsx';
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
