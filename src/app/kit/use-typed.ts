import { useState } from 'preact/hooks';
import { keepUnread, readUnread, useFieldKey } from './unread-texts.ts';

/** What a text in a field stands for. `asked`: one of these, the person says which. */
export type TextRead<V> =
  | { readonly kind: 'ok'; readonly value: V }
  | { readonly kind: 'empty' }
  | { readonly kind: 'asked'; readonly readings: readonly V[] }
  | { readonly kind: 'unreadable'; readonly reason: string };

interface Options<V> {
  /** The field's name among those of its page and owner. */
  readonly name: string;
  readonly value: V | null;
  readonly show: (value: V) => string;
  readonly read: (text: string) => TextRead<V>;
  readonly onInput: (value: V | null) => void;
}

interface Typed<V> {
  readonly text: string;
  readonly read: TextRead<V>;
  /** What was typed here before and could not be read, while the field is as empty as the report; null = none. */
  readonly left: string | null;
  readonly type: (text: string) => void;
  /** The field was left: what was read stands as it is kept. */
  readonly settle: () => void;
  /** One of the readings. */
  readonly choose: (value: V) => void;
}

/**
 * A text under the fingers and the value it stands for. What cannot be read is no value, never a part of it:
 * it stays as it was typed while the sheet is open, and is offered again when it was closed or the page was
 * loaded anew.
 */
export function useTyped<V>({ name, value, show, read: readText, onInput }: Options<V>): Typed<V> {
  const key = useFieldKey(name);
  const shown = value === null ? '' : show(value);
  const [text, setText] = useState(shown);
  const [left, setLeft] = useState(() => (value === null ? readUnread(key) : null));
  const read = text === shown && value !== null ? ({ kind: 'ok', value } as const) : readText(text);
  const isRead = read.kind === 'ok' || read.kind === 'empty';
  // Another hand (undo, the other phone) changed the value while this field showed the old one.
  if (isRead ? valueOf(read) !== value : value !== null) setText(shown);
  const type = (typed: string) => {
    setLeft(null);
    setText(typed);
    const now = readText(typed);
    keepUnread(key, now.kind === 'ok' || now.kind === 'empty' ? null : typed);
    onInput(valueOf(now));
  };
  return {
    text,
    read,
    left: text === '' && value === null ? left : null,
    type,
    settle: () => isRead && setText(shown),
    choose: (one) => {
      setLeft(null);
      setText(show(one));
      keepUnread(key, null);
      onInput(one);
    },
  };
}

function valueOf<V>(read: TextRead<V>): V | null {
  return read.kind === 'ok' ? read.value : null;
}
