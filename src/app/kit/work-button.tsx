import type { ComponentProps } from 'preact';
import { Button } from './button.tsx';
import { useBusy } from './use-busy.ts';

interface Props extends Omit<ComponentProps<typeof Button>, 'busy' | 'onClick'> {
  readonly work: () => Promise<void>;
}

/** A button that sets something to work, once; a fault of it is told. */
export function WorkButton({ work, ...button }: Props) {
  const [isBusy, run] = useBusy();
  return <Button {...button} busy={isBusy} onClick={() => run(work)} />;
}
