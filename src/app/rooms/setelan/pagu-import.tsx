import { useState } from 'preact/hooks';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { RefusedImport } from '../../../domain/reports/import/result.ts';
import type { ImportTable, OpenedTables } from '../../../domain/reports/import/table.ts';
import { readPagu, type PaguRow } from '../../../domain/settings/read-pagu.ts';
import { openTableFile, openTableText } from '../../reports/import/read-table.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { ChooseFile } from '../../lampiran/choose-file.tsx';
import { importText, refusalSentence } from '../../reports/import/words.ts';
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
  const [text, setText] = useState('');
  const [tables, setTables] = useState<readonly ImportTable[] | null>(null);
  const [refusal, setRefusal] = useState<RefusedImport | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  const [isBusy, run] = useBusy();
  const take = (opened: OpenedTables | RefusedImport) => {
    setUsed(null);
    setRefusal(opened.kind === 'refused' ? opened : null);
    setTables(opened.kind === 'refused' ? null : fullestFirst(opened.tables, desaList));
  };
  const open = async (file: File) => take(await openTableFile(file));
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
        <ChooseFile
          label={isBusy ? importText.reading : importText.file}
          accept=""
          onChoose={([file]) => file && run(() => open(file))}
        />
        <TextField
          label={words.paste}
          hint={words.pasteHint}
          rows={4}
          value={text}
          onInput={setText}
        />
        <Button
          icon="table"
          busy={isBusy}
          onClick={() => run(async () => take(await openTableText(text)))}
        >
          {words.read}
        </Button>
        <ErrorLine text={refusal && refusalSentence(refusal.reason, refusal.sourceLine)} />
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
