import { useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { SaveLine } from './save-line.tsx';
import type { Kept } from './use-kept.ts';
import { keeperText as words, type Place } from './words.ts';

interface Props<C> {
  readonly kept: Kept<C>;
  /** What this device is called here. */
  readonly on?: Place;
  /** What is said of words that are on disk and not sent. */
  readonly saved?: string;
  /** What goes with the words, and comes back with them: files. */
  readonly onDiscard?: (content: C) => void;
  readonly onUndo?: (content: C) => void;
}

/** That something typed waits here, and the way to be rid of it; nothing where nothing was typed. */
export function KeptLine<C>({ kept, onDiscard, onUndo, ...line }: Props<C>) {
  const { on = 'perangkat ini', saved = words.notSent(on) } = line;
  const [thrown, setThrown] = useState<{ readonly content: C } | null>(null);
  const discard = () => {
    const content = kept.discard();
    onDiscard?.(content);
    setThrown({ content });
  };
  const undo = ({ content }: { readonly content: C }) => {
    kept.change(content);
    onUndo?.(content);
    setThrown(null);
  };
  const isUnsaved = kept.state === 'full' || kept.state === 'failed';
  if (kept.isTouched || isUnsaved)
    return (
      <div class="kept-line">
        <SaveLine state={kept.state} retry={kept.retry} on={on} saved={saved} />
        {kept.isOvertaken && <p data-tone="warn">{words.overtaken}</p>}
        <Button look="plain" icon="trash" onClick={discard}>
          {words.discard}
        </Button>
      </div>
    );
  if (!thrown) return null;
  return (
    <div class="kept-line">
      <p class="small" role="status">
        {words.discarded}
      </p>
      <Button look="plain" icon="back" onClick={() => undo(thrown)}>
        {words.undo}
      </Button>
    </div>
  );
}
