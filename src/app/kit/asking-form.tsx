import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useBusy } from './use-busy.ts';
import { Button } from './button.tsx';
import { ErrorLine } from './error-line.tsx';

interface Props {
  readonly children: ComponentChildren;
  readonly submit: string;
  /** Asks; the sentence to show when it did not go, null when it did. */
  readonly ask: () => Promise<string | null>;
  readonly onDone?: (() => void) | undefined;
}

/** Fields, one button, and under them why it did not go. */
export function AskingForm({ children, submit, ask, onDone }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const onSubmit = () =>
    run(async () => {
      const refusal = await ask();
      setProblem(refusal);
      if (refusal === null) onDone?.();
    });
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <ErrorLine text={problem} />
      <Button type="submit" look="main" wide busy={isBusy}>
        {submit}
      </Button>
    </form>
  );
}
