import type { ComponentChildren, ComponentProps } from 'preact';
import { Confirm } from '../kit/confirm.tsx';
import { useBusy } from '../kit/use-busy.ts';

interface Props extends Omit<ComponentProps<typeof Confirm>, 'busy' | 'children' | 'onYes'> {
  /** What follows from yes. */
  readonly lead: ComponentChildren;
  readonly onYes: () => Promise<void>;
}

/** A question whose yes sets something to work, once. */
export function ConfirmWork({ lead, onYes, ...question }: Props) {
  const [isBusy, run] = useBusy();
  return (
    <Confirm {...question} busy={isBusy} onYes={() => run(onYes)}>
      <p>{lead}</p>
    </Confirm>
  );
}
