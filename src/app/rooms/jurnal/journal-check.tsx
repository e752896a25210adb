import { useState } from 'preact/hooks';
import type { JournalCheckAnswer } from '../../../sync/messages/journal.ts';
import { useApp } from '../../app-context.ts';
import { checkJournal } from './read-journal.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { jurnalText as words } from './words.ts';
import { Bar } from '../../kit/bar.tsx';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';

/** Whether nobody changed the journal: the server walks the chain from its first row, as far as told. */
export function JournalCheck() {
  const app = useApp();
  const [part, setPart] = useState<JournalCheckAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const check = () =>
    run(async () => {
      setPart(null);
      const result = await checkJournal(app, setPart);
      setProblem(result.kind === 'problem' ? result.text : null);
    });
  return (
    <section class="stack stack-close">
      <Button icon="key" busy={isBusy} onClick={check}>
        {words.check}
      </Button>
      <ErrorLine text={problem} />
      {part && <Outcome part={part} />}
    </section>
  );
}

function Outcome({ part }: { readonly part: JournalCheckAnswer }) {
  if (part.kind === 'broken')
    return (
      <p class="card" data-tone="bad" role="alert">
        {words.brokenAt(part.seq)}
      </p>
    );
  const { upTo, of, isDone } = part;
  const said = isDone ? words.whole(upTo) : words.checking(upTo, of);
  return (
    <div role="status">
      <Bar label={words.checkLabel} of={of} value={upTo} tone="good" words={said} />
      <p class="small">{said}</p>
    </div>
  );
}
