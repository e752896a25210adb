import type { ComponentChildren, ComponentProps } from 'preact';
import { useState, useEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { ErrorLine } from '../kit/error-line.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { useBusy } from '../kit/use-busy.ts';
import { SaveLine } from './save-line.tsx';
import { keeperText, type Place } from './words.ts';
import type { Content } from '../../domain/standing/report-doc.ts';
import { isSame } from '../../sync/merge/merge.ts';
import { useApp } from '../app-context.ts';
import type { Keeper, SaveState } from './keeper.ts';
import { createNoteDisk } from './note-disk.ts';
import { useKeeper } from './use-keeper.ts';

interface Props<C> extends ComponentProps<typeof KeptLine<C>> {
  readonly title: string;
  /** The button that sends, and its words. */
  readonly submit: Pick<ComponentProps<typeof Button>, 'icon' | 'disabled' | 'children'>;
  /** Sends, as `work` of `kept.send`; the sheet closes unless it says why not. */
  readonly onSend: Parameters<Kept<C>['send']>[0];
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** What is given with it and never kept: a signature. */
  readonly unkept?: ComponentChildren;
}

/** Fields that are kept as they are typed, one button, and why it did not go. */
export function KeptSheet<C>(props: Props<C>) {
  const { title, submit, onSend, onClose, children, unkept, ...line } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const send = () =>
    run(async () => {
      const found = await line.kept.send(onSend);
      setProblem(found);
      if (found === null) onClose();
    });
  return (
    <Sheet title={title} onClose={onClose}>
      {children}
      <KeptLine {...line} />
      {unkept}
      <ErrorLine text={problem} />
      <Button look="main" wide busy={isBusy} onClick={send} {...submit} />
    </Sheet>
  );
}

interface KeptLineProps<C> {
  readonly kept: Kept<C>;
  /** What this device is called here. */
  readonly on?: Place;
  /** What is said of words that are on disk and not sent. */
  readonly saved?: string;
  /** What goes with the keeperText, and comes back with them: files. */
  readonly onDiscard?: (content: C) => void;
  readonly onUndo?: (content: C) => void;
}

/** That something typed waits here, and the way to be rid of it; nothing where nothing was typed. */
export function KeptLine<C>({ kept, onDiscard, onUndo, ...line }: KeptLineProps<C>) {
  const { on = 'perangkat ini', saved = keeperText.notSent(on) } = line;
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
        {kept.isOvertaken && <p data-tone="warn">{keeperText.overtaken}</p>}
        <Button look="plain" icon="trash" onClick={discard}>
          {keeperText.discard}
        </Button>
      </div>
    );
  if (!thrown) return null;
  return (
    <div class="kept-line">
      <p class="small" role="status">
        {keeperText.discarded}
      </p>
      <Button look="plain" icon="back" onClick={() => undo(thrown)}>
        {keeperText.undo}
      </Button>
    </div>
  );
}

/** What somebody types in a sheet or a form, on disk at every key until it is sent. */
export interface Kept<C> {
  readonly content: C;
  readonly change: (fields: Fields<C>) => void;
  /** Something was typed that is not sent. */
  readonly isTouched: boolean;
  /** The same was changed elsewhere since it was typed. */
  readonly isOvertaken: boolean;
  readonly state: SaveState;
  readonly retry: () => void;
  /** Puts it back as it began; gives what was typed. */
  readonly discard: () => C;
  /**
   * Sends it: `work` gets the note's key for `phone.write.queue`, so that the note goes in the transaction
   * that queues, and says why it could not, if so; then the note stays. What was sent stays on the screen, or
   * it begins `anew`.
   */
  readonly send: (
    work: (note: string) => Promise<Refusal>,
    then?: 'stays' | 'anew',
  ) => Promise<string | null>;
}

/** New fields, or how they come from the newest. */
type Fields<C> = Partial<C> | ((content: C) => Partial<C>);

/** Why something was not sent, as a sentence; anything else = it was. */
type Refusal = string | null | void;

/** `begins`: what is shown to whom nothing was typed yet. Null until the note is open. */
export function useKept<C extends object>(key: string, begins: C): Kept<C> | null {
  const { phone } = useApp();
  const begun = useBegun(begins);
  const disk = useMemo(() => createNoteDisk(phone, key, () => begun.now), [key]);
  const keeper = useKeeper(key, () => disk);
  useEffect(() => keeper?.look(), [begun.given, keeper]);
  if (!keeper) return null;
  const content = keeper.content.value as C; // made of `begins` and of what was typed over it
  return {
    content,
    change: (fields) =>
      keeper.change((all) => ({
        ...all,
        ...(typeof fields === 'function' ? fields(all as C) : fields), // as `content`
      })),
    isTouched: !isSame(content, begun.now),
    isOvertaken: disk.isOvertaken.value,
    state: keeper.state.value,
    retry: () => void keeper.flush(),
    discard: () => {
      keeper.change(() => begun.now);
      return content;
    },
    send: (work, then = 'stays') =>
      sendNote(keeper, begun, {
        work: () => work(key),
        drop: disk.drop,
        next: (sent) => (then === 'anew' ? begun.given : sent),
      }),
  };
}

/** What the page gives to begin with, and what is begun with now: the same until something was sent. */
interface Begun {
  given: Content;
  now: Content;
}

function useBegun(begins: object): Begun {
  const given = begins as Content; // any object's own fields
  const begun = useRef<Begun>({ given, now: given }).current;
  if (!isSame(begun.given, given)) {
    begun.given = given;
    begun.now = given;
  }
  return begun;
}

interface Sending {
  readonly work: () => Promise<Refusal>;
  readonly drop: () => Promise<void>;
  readonly next: (sent: Content) => Content;
}

async function sendNote(
  keeper: Keeper,
  begun: Begun,
  { work, drop, next }: Sending,
): Promise<string | null> {
  let refusal: string | null = null;
  await keeper.send(async () => {
    const sent = keeper.content.value;
    refusal = (await work()) ?? null;
    if (refusal !== null) return null;
    begun.now = next(sent);
    await drop();
    return begun.now;
  });
  return refusal;
}

/** The fields of an object as their controls take them: each shows its own and changes that one alone. */
export function controlsOf<C>(content: C, change: (changed: Partial<C>) => void) {
  const put =
    <K extends keyof C>(key: K) =>
    (value: C[K]) => {
      const changed: Partial<C> = {};
      changed[key] = value;
      change(changed);
    };
  return {
    input: <K extends keyof C>(key: K) => ({ value: content[key], onInput: put(key) }),
    choice: <K extends keyof C>(key: K) => ({ value: content[key], onChange: put(key) }),
    tick: <K extends keyof C>(key: K) => ({ checked: content[key], onChange: put(key) }),
  };
}
