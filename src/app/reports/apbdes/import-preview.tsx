import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { ReadImport } from '../../../domain/reports/apbdes/import/result.ts';
import { Button } from '../../components/button.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { paths } from '../../paths.ts';
import { apbdesFindingText } from '../../text/apbdes-findings.ts';
import { importText as words } from '../../text/apbdes-form.ts';
import { skipReasonsToCheck } from '../../text/apbdes-import.ts';
import { addLines } from './edits.ts';
import { useApbdesForm } from './use-apbdes-form.ts';
import { ImportColumns, ImportLines, ImportSkipped } from './import-lists.tsx';

interface Props {
  readonly result: ReadImport;
  readonly onAgain: () => void;
}

/** What was read, what was not and why; nothing enters the draft before the person says how. */
export function ImportPreview({ result, onAgain }: Props) {
  const { report, content, change } = useApbdesForm();
  const { route } = useLocation();
  const [mode, setMode] = useState<'append' | 'replace'>('append');
  const { lines, skipped, findings } = result;
  const here = Object.keys(content.lines).length;
  const toCheck = skipped.filter(({ reason }) => skipReasonsToCheck.has(reason)).length;
  const apply = () => {
    change(addLines(Object.fromEntries(lines.map(({ id, line }) => [id, line])), mode));
    route(paths.laporan(report), true);
  };
  return (
    <div class="stack">
      <div class="row" role="status">
        <span class="chip" data-tone="good">
          {words.found(lines.length)}
        </span>
        <span class="chip">{words.skipped(skipped.length)}</span>
        {toCheck > 0 && (
          <span class="chip" data-tone="warn">
            {words.toCheck(toCheck)}
          </span>
        )}
      </div>
      {here > 0 && (
        <div class="choices" role="group" aria-label={words.apply}>
          {(['append', 'replace'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="choice"
              aria-pressed={mode === one}
              onClick={() => setMode(one)}
            >
              {words[one]}
            </button>
          ))}
        </div>
      )}
      {here > 0 && mode === 'replace' && <p class="field-error">{words.replaceWarning(here)}</p>}
      <Button look="main" wide disabled={lines.length === 0} onClick={apply}>
        {words.apply}
      </Button>
      <Button look="plain" wide onClick={onAgain}>
        {words.again}
      </Button>
      {findings.length > 0 && <h2>{words.sums}</h2>}
      <FindingList findings={findings} sentence={apbdesFindingText} />
      <ImportSkipped skipped={skipped} />
      <ImportLines lines={lines} />
      <ImportColumns columns={result.columns} />
    </div>
  );
}
