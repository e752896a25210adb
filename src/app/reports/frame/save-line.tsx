import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { formText as words } from './words.ts';
import { useForm } from './form-context.ts';

/** Whether what stands on the screen is on disk; says "Tersimpan" only when it is. */
export function SaveLine() {
  const { keeper } = useForm();
  const state = keeper.state.value;
  if (state === 'full' || state === 'failed')
    return (
      <div class="card row" data-tone="bad" role="alert">
        <p>{words[state]}</p>
        <Button look="main" onClick={() => void keeper.flush()}>
          {words.retry}
        </Button>
      </div>
    );
  return (
    <p class="save-line" role="status" data-state={state}>
      <Icon name={state === 'saved' ? 'check' : 'pen'} size={18} />
      {words[state]}
    </p>
  );
}
