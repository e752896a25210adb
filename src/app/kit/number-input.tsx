import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';
import { type Typed, asTyped, groupWhileTyping, isGrouped } from './group-while-typing.ts';
import { type TextRead, useTyped } from './use-typed.ts';
import { kitText } from './words.ts';

interface Props<V> extends FieldProps<V | null> {
  readonly show: (value: V) => string;
  readonly read: (text: string) => TextRead<V>;
  /** How a reading is called where it is asked. */
  readonly nameOf?: (value: V) => string;
  /** Says it again in words, below. */
  readonly inWords?: (value: V) => string | null;
  readonly prefix?: string;
  /** Dots between thousands while typing. */
  readonly isGrouping?: boolean;
}

/** A number: the numeric keypad, read as a whole or not at all, the caret where the thumb left it. */
export function NumberInput<V>(props: Props<V>) {
  const { label, name, hint, error = null, show, nameOf = show, inWords, prefix } = props;
  const { text, read, left, type, settle, choose } = useTyped({ ...props, name: name ?? label });
  const { input, setCaret } = useCaret();
  const grouping = useGrouping(props.isGrouping === true, text);
  const typed = (element: HTMLInputElement, isComposing: boolean) => {
    const caret = element.selectionStart ?? element.value.length;
    const next = isComposing ? null : grouping.afterKey(element.value, caret);
    if (next) {
      setCaret(next.caret);
      element.value = next.text;
    }
    type(element.value);
  };
  const words = read.kind === 'ok' ? (inWords?.(read.value) ?? null) : null;
  const reason = read.kind === 'unreadable' ? read.reason : null;
  const field = (aria: object) => (
    <input
      {...aria}
      {...(name && { name })}
      {...((reason || read.kind === 'asked') && { 'data-unread': true })}
      ref={input}
      class={prefix === undefined ? 'input' : 'input input-rupiah'}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      value={text}
      onBeforeInput={(event) => grouping.beforeKey(event.currentTarget)}
      onInput={(event) => typed(event.currentTarget, event.isComposing)}
      onCompositionEnd={(event) => typed(event.currentTarget, false)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => {
        grouping.forget();
        settle();
      }}
    />
  );
  return (
    <Field
      label={label}
      hint={hint}
      error={reason ?? (read.kind === 'asked' ? null : error)}
      {...(words !== null && { below: words })}
    >
      {(aria) => (
        <>
          {prefix === undefined ? (
            field(aria)
          ) : (
            <div class="with-prefix">
              <span aria-hidden="true">{prefix}</span>
              {field(aria)}
            </div>
          )}
          {left !== null && (
            <div class="row field-error">
              {kitText.leftUnread(left)}
              <Button onClick={() => type(left)}>{kitText.again}</Button>
            </div>
          )}
          {read.kind === 'asked' && (
            <div class="row" role="group" aria-label={kitText.whichNumber}>
              <p class="field-error" role="alert">
                {kitText.whichNumber}
              </p>
              {read.readings.map((one) => (
                <Button key={show(one)} onClick={() => choose(one)}>
                  {nameOf(one)}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
    </Field>
  );
}

/** How a text is to stand after a key, where another than it does now: dots are put in, and taken out again. */
function useGrouping(isOn: boolean, before: string) {
  const hasTypedMarks = useRef(false);
  const start = useRef(0);
  const afterKey = (after: string, caret: number): Typed | null => {
    if (after === '') hasTypedMarks.current = false;
    if (!isOn || !isGrouped(before)) return null;
    const isDigits = /^\d*$/.test(after.slice(start.current, caret)) && /^-?[\d.]*$/.test(after);
    if (isDigits) return groupWhileTyping({ text: after, caret });
    if (hasTypedMarks.current) return null;
    hasTypedMarks.current = true;
    return asTyped({ text: after, caret }, Math.min(start.current, caret));
  };
  return {
    afterKey,
    beforeKey: (element: HTMLInputElement) => void (start.current = element.selectionStart ?? 0),
    forget: () => void (hasTypedMarks.current = false),
  };
}

/** Where the caret is to stand in the input once what was typed is drawn. */
function useCaret() {
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const setCaret = (at: number) => void (caret.current = at);
  return { input, setCaret };
}
