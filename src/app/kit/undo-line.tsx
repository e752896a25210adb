import { useEffect } from 'preact/hooks';
import { kitText as words } from './words.ts';
import { Button } from './button.tsx';

interface Props {
  /** What was removed, in words. */
  readonly name: string;
  readonly onUndo: () => void;
  readonly onDone: () => void;
}

/** Long enough to read, notice and reach, in milliseconds. */
const SHOWN_MS = 10_000;

/** What was just removed can be taken back for a while. */
export function UndoLine({ name, onUndo, onDone }: Props) {
  useEffect(() => {
    const timer = setTimeout(onDone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [name]);
  return (
    <div class="toast" role="status">
      <p>{words.removed(name)}</p>
      <Button
        onClick={() => {
          onUndo();
          onDone();
        }}
      >
        {words.undo}
      </Button>
    </div>
  );
}
