import { useEffect } from 'preact/hooks';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { Button } from '../../components/button.tsx';
import { apbdesFormText } from '../../text/apbdes-form.ts';
import { putLine } from './edits.ts';
import { useApbdesForm } from './use-apbdes-form.ts';
import { lineTitle } from './line-title.ts';

const { line: words } = apbdesFormText;

export interface Removed {
  readonly id: string;
  readonly line: ApbdesLine;
}

interface Props {
  readonly removed: Removed;
  readonly onDone: () => void;
}

/** Long enough to read, notice and reach, in milliseconds. */
const SHOWN_MS = 10_000;

/** A removed line can be taken back for a while. */
export function UndoToast({ removed: { id, line }, onDone }: Props) {
  const { change } = useApbdesForm();
  useEffect(() => {
    const timer = setTimeout(onDone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div class="toast" role="status">
      <p>{words.removed(lineTitle(line))}</p>
      <Button
        onClick={() => {
          change(putLine(id, line));
          onDone();
        }}
      >
        {words.undo}
      </Button>
    </div>
  );
}
