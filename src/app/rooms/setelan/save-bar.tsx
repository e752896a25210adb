import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { setelanText as words } from './words.ts';

interface Props {
  /** Saves; the sentence to show when it cannot be, or null. */
  readonly onSave: () => Promise<string | null>;
}

/** Saves a setting as a whole and says so. */
export function SaveBar({ onSave }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [isBusy, run] = useBusy();
  const save = () =>
    run(async () => {
      const found = await onSave();
      setProblem(found);
      setSaved(found === null);
    });
  return (
    <div class="stack">
      <ErrorLine text={problem} />
      <div role="status">{isSaved && <p class="small">{words.saved}</p>}</div>
      <Button look="main" icon="check" wide busy={isBusy} onClick={save}>
        {words.save}
      </Button>
    </div>
  );
}
