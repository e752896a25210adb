import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { hadirText as words } from '../../text/musyawarah-form.ts';

interface Props {
  readonly text: string;
  readonly onUndo: () => void;
  readonly onDone: () => void;
}

/** Long enough to read, notice and reach, in milliseconds. */
const SHOWN_MS = 10_000;

/** What was just removed can be taken back for a while. */
export function UndoToast({ text, onUndo, onDone }: Props) {
  useEffect(() => {
    const timer = setTimeout(onDone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="toast" role="status">
      <p>{text}</p>
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
