import { useState } from 'preact/hooks';
import type { ImportResult } from '../../../domain/reports/apbdes/import/result.ts';
import { useApp } from '../../app-context.ts';
import { readTableFile, readTableText } from '../../commands/read-table.ts';
import { Button } from '../../components/button.tsx';
import { ErrorLine } from '../../components/error-line.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useBusy } from '../../hooks/use-busy.ts';
import { importText as words } from '../../text/apbdes-form.ts';
import { apbdesFormText } from '../../text/apbdes-form.ts';
import { refusalText } from '../../text/apbdes-import.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useApbdesForm } from './use-apbdes-form.ts';
import { ImportPreview } from './import-preview.tsx';

/** A table from elsewhere: read, shown line by line, and only then put into the draft. */
export function ImportPart() {
  const { newLineId } = useApp();
  const { kind } = useApbdesForm();
  const [text, setText] = useState('');
  const [result, setResult] = useState<ImportResult | null>(null);
  const [isBusy, run] = useBusy();
  const options = { kind, newLineId };
  const title = apbdesFormText.sections.impor;
  if (result?.kind === 'read')
    return (
      <FormPage title={title} withFoot={false}>
        <ImportPreview result={result} onAgain={() => setResult(null)} />
      </FormPage>
    );
  return (
    <FormPage title={title} withFoot={false}>
      <div class="stack">
        <p>{words.lead}</p>
        <label class="button" data-look="quiet">
          {words.file}
          <input
            class="sr-only"
            type="file"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) run(async () => setResult(await readTableFile(file, options)));
              currentTarget.value = '';
            }}
          />
        </label>
        <TextField
          label={words.paste}
          hint={words.pasteHint}
          rows={8}
          value={text}
          onInput={setText}
        />
        <ErrorLine text={result ? refusalText[result.reason] : null} />
        <Button
          look="main"
          wide
          busy={isBusy}
          onClick={() => run(async () => setResult(readTableText(text, options)))}
        >
          {isBusy ? words.reading : words.read}
        </Button>
      </div>
    </FormPage>
  );
}
