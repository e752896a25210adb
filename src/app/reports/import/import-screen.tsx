import { refused } from '../../../domain/reports/import/table.ts';
import { useRef, useState } from 'preact/hooks';
import { type RefusedImport, noChoices } from '../../../domain/reports/import/result.ts';
import type { ImportTable, OpenedTables } from '../../../domain/reports/import/table.ts';
import { openTableFile, openTableText } from './read-table.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { importText as words, refusalSentence } from './words.ts';
import { ChooseFile } from '../../lampiran/choose-file.tsx';
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
  const [text, setText] = useState('');
  const [tables, setTables] = useState<readonly ImportTable[] | null>(null);
  const [refusal, setRefusal] = useState<RefusedImport | null>(null);
  const [isBusy, run] = useBusy();
  const page = usePastedPage(setText);
  const take = (opened: OpenedTables | RefusedImport) => {
    const found = opened.kind === 'refused' ? opened : readable(opened.tables, kind);
    setRefusal(found.kind === 'refused' ? found : null);
    setTables(found.kind === 'refused' ? null : found.tables);
  };
  if (tables)
    return (
      <FormPage title={words.title} withFoot={false}>
        <ImportPreview kind={kind} tables={tables} onAgain={() => setTables(null)} />
      </FormPage>
    );
  return (
    <FormPage title={words.title} withFoot={false} stack>
      <p>{words.lead}</p>
      <ImportUndo />
      <ChooseFile
        label={isBusy ? words.reading : words.file}
        accept=""
        onChoose={([file]) => file && run(async () => take(await openTableFile(file)))}
      />
      <ErrorLine text={refusal && refusalSentence(refusal.reason, refusal.sourceLine)} />
      <div onPaste={page.paste}>
        <TextField
          label={words.paste}
          hint={words.pasteHint}
          rows={8}
          value={text}
          onInput={setText}
        />
      </div>
      <Button
        look="main"
        wide
        busy={isBusy}
        onClick={() => run(async () => take(await openTableText(page.of(text))))}
      >
        {isBusy ? words.reading : words.read}
      </Button>
    </FormPage>
  );
}

/**
 * A table that is copied from a page or a sheet comes as text and as the page itself; the page knows which
 * cells are joined. It stands for the text until that is changed.
 */
function usePastedPage(show: (text: string) => void) {
  const pasted = useRef({ text: '', html: '' });
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    const field = event.target;
    if (!/<table\b/i.test(html) || !(field instanceof HTMLTextAreaElement) || field.value !== '')
      return;
    event.preventDefault();
    pasted.current = { text, html };
    show(text);
  };
  const of = (text: string) =>
    text === pasted.current.text && text !== '' ? pasted.current.html : text;
  return { paste, of };
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
