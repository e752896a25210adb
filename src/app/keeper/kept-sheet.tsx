import type { ComponentChildren, ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { ErrorLine } from '../kit/error-line.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { useBusy } from '../kit/use-busy.ts';
import { KeptLine } from './kept-line.tsx';
import type { Kept } from './use-kept.ts';

interface Props<C> extends ComponentProps<typeof KeptLine<C>> {
  readonly title: string;
  /** The button that sends, and its words. */
  readonly submit: Pick<ComponentProps<typeof Button>, 'icon' | 'disabled' | 'children'>;
  /** Sends, as `work` of `kept.send`; the sheet closes unless it says why not. */
  readonly onSend: Parameters<Kept<C>['send']>[0];
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** What is given with it and never kept: a signature. */
  readonly unkept?: ComponentChildren;
}

/** Fields that are kept as they are typed, one button, and why it did not go. */
export function KeptSheet<C>(props: Props<C>) {
  const { title, submit, onSend, onClose, children, unkept, ...line } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const send = () =>
    run(async () => {
      const found = await line.kept.send(onSend);
      setProblem(found);
      if (found === null) onClose();
    });
  return (
    <Sheet title={title} onClose={onClose}>
      {children}
      <KeptLine {...line} />
      {unkept}
      <ErrorLine text={problem} />
      <Button look="main" wide busy={isBusy} onClick={send} {...submit} />
    </Sheet>
  );
}
