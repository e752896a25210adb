import { Button } from '../../kit/button.tsx';
import type { ImportMode } from './import-kind.ts';

interface Props {
  readonly modes: readonly ImportMode[];
  readonly isDisabled: boolean;
  readonly onApply: (mode: string) => void;
}

/** How what was read goes into the draft: a button each, what it does said below. */
export function ImportApply({ modes, isDisabled, onApply }: Props) {
  return modes.map(({ name, label, warning }, at) => (
    <div key={name} class="stack">
      <Button
        look={at === 0 ? 'main' : 'quiet'}
        wide
        disabled={isDisabled}
        onClick={() => onApply(name)}
      >
        {label}
      </Button>
      {warning && <p class="field-hint">{warning}</p>}
    </div>
  ));
}
