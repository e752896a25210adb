import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { KeptLine } from '../../keeper/kept-line.tsx';
import type { Kept } from '../../keeper/use-kept.ts';
import { keeperText } from '../../keeper/words.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { setelanText as words } from './words.ts';

interface Props<C> {
  readonly kept: Kept<C>;
  /** Saves, with the note it was written in; the sentence to show when it cannot be, or nothing. */
  readonly onSave: (note: string) => Promise<string | void>;
}

/** Saves a setting as a whole and says so. */
export function SaveBar<C>({ kept, onSave }: Props<C>) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [isBusy, run] = useBusy();
  const save = () =>
    run(async () => {
      const found = await kept.send(onSave);
      setProblem(found);
      setSaved(found === null);
    });
  return (
    <div class="stack">
      <KeptLine kept={kept} saved={keeperText.notInForce} />
      <ErrorLine text={problem} />
      <div role="status">{isSaved && !kept.isTouched && <p class="small">{words.saved}</p>}</div>
      <Button look="main" icon="check" wide busy={isBusy} onClick={save}>
        {words.save}
      </Button>
    </div>
  );
}
