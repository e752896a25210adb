import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { SaveState } from './keeper.ts';
import { keeperText as words, type Place } from './words.ts';
import './keeper.css';

interface Props {
  readonly state: SaveState;
  readonly retry: () => void;
  /** What this device is called here. */
  readonly on?: Place;
  /** What is said of what is on disk. */
  readonly saved?: string;
}

/** Whether what stands on the screen is on disk; says "Tersimpan" only when it is. */
export function SaveLine({ state, retry, on = 'HP', saved = words.saved(on) }: Props) {
  if (state === 'full' || state === 'failed')
    return (
      <div class="card row" data-tone="bad" role="alert">
        <p>{words[state](on)}</p>
        <Button look="main" onClick={retry}>
          {words.retry}
        </Button>
      </div>
    );
  return (
    <p class="save-line" role="status" data-state={state}>
      <Icon name={state === 'saved' ? 'check' : 'pen'} size={18} />
      {state === 'saved' ? saved : words.saving}
    </p>
  );
}
