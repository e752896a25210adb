import { refused } from '../../../domain/reports/import/table.ts';
import { useState } from 'preact/hooks';
import { type RefusedImport, noChoices } from '../../../domain/reports/import/result.ts';
import type { ImportTable, OpenedTables } from '../../../domain/reports/import/table.ts';
import { TakeTable } from './take-table.tsx';
import { importText as words } from './words.ts';
import { useArrived } from '../../lampiran/use-arrived.ts';
import { FormPage } from '../frame/form-page.tsx';
import type { ImportKind, RoleName } from './import-kind.ts';
import { ImportUndo } from './import-undo.tsx';
import { ImportPreview } from './import-preview.tsx';
import './import.css';

interface Props<Line, Role extends RoleName> {
  readonly kind: ImportKind<Line, Role>;
}

/** A table from elsewhere: read on this phone, shown line by line, and only then put into the draft. */
export function ImportScreen<Line, Role extends RoleName>({ kind }: Props<Line, Role>) {
  const [tables, setTables] = useState<readonly ImportTable[] | null>(null);
  const [isAgain, setAgain] = useState(false);
  const arrived = useArrived().file;
  if (tables)
    return (
      <FormPage title={words.title} withFoot={false}>
        <ImportPreview
          kind={kind}
          tables={tables}
          onAgain={() => {
            setTables(null);
            setAgain(true);
          }}
        />
      </FormPage>
    );
  return (
    <FormPage title={words.title} withFoot={false} stack>
      <p>{words.lead}</p>
      <ImportUndo />
      <TakeTable
        label={words.paste}
        hint={words.pasteHint}
        look="main"
        arrived={isAgain ? null : arrived}
        onTake={(opened) => {
          const found = readable(opened, kind);
          if (found.kind === 'refused') return found;
          setTables(found.tables);
          return null;
        }}
      />
    </FormPage>
  );
}

/** The tables, the one with most lines first: a cover sheet is no report. None that reads is a refusal. */
function readable<Line, Role extends RoleName>(
  tables: readonly ImportTable[],
  kind: ImportKind<Line, Role>,
): OpenedTables | RefusedImport {
  const results = tables.map((table) => ({ table, result: kind.read(table, noChoices) }));
  const rank = ({ result }: (typeof results)[number]) =>
    result.kind === 'read' ? result.lines.length : -1;
  const sorted = results.toSorted((a, b) => rank(b) - rank(a));
  const [first] = sorted;
  if (!first) return refused('empty');
  if (first.result.kind === 'refused') return first.result;
  return { kind: 'opened', tables: sorted.map(({ table }) => table) };
}
