import type { ComponentProps } from 'preact';
import { Confirm } from '../kit/confirm.tsx';
import { useBusy } from '../kit/use-busy.ts';

interface Props extends Omit<ComponentProps<typeof Confirm>, 'busy' | 'onYes'> {
  readonly onYes: () => Promise<void>;
}

/** A question whose yes sets something to work, once. */
export function ConfirmWork({ onYes, ...question }: Props) {
  const [isBusy, run] = useBusy();
  return <Confirm {...question} busy={isBusy} onYes={() => run(onYes)} />;
}
