import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefusedImport } from '../../../domain/reports/import/result.ts';
import type { ImportTable, OpenedTables } from '../../../domain/reports/import/table.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { ChooseFile } from '../../lampiran/choose-file.tsx';
import { openTableFile, openTableText } from './read-table.ts';
import { importText as words, refusalSentence } from './words.ts';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly look?: 'main';
  /** A shared file, read by itself. */
  readonly arrived?: File | null;
  /** What was opened, none where it was refused; says why nothing of it is taken. */
  readonly onTake: (tables: readonly ImportTable[]) => RefusedImport | null;
}

/** A table of a file or a pasted one; says why one is not taken. */
export function TakeTable({ label, hint, look, arrived = null, onTake }: Props) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<RefusedImport | null>(null);
  const [isBusy, run] = useBusy();
  const page = usePastedPage(setText);
  const take = (open: () => Promise<OpenedTables | RefusedImport>) =>
    run(async () => {
      const opened = await open();
      const isRead = opened.kind === 'opened';
      const other = onTake(isRead ? opened.tables : []);
      setRefusal(isRead ? other : opened);
    });
  useEffect(() => {
    if (arrived) take(() => openTableFile(arrived));
  }, [arrived]);
  return (
    <>
      <ChooseFile
        label={isBusy ? words.reading : words.file}
        accept=""
        onChoose={([file]) => file && take(() => openTableFile(file))}
      />
      <ErrorLine text={refusal && refusalSentence(refusal.reason, refusal.sourceLine)} />
      <div onPaste={page.paste}>
        <TextField label={label} hint={hint} rows={8} value={text} onInput={setText} />
      </div>
      <Button
        look={look ?? 'quiet'}
        wide
        busy={isBusy}
        onClick={() => take(() => openTableText(page.of(text)))}
      >
        {isBusy ? words.reading : words.read}
      </Button>
    </>
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
