import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatRupiah, parseRupiah } from '../../domain/basics/rupiah.ts';
import type { Rupiah } from '../../domain/basics/rupiah.ts';
import { unreadableText } from './rupiah-words.ts';
import { Field } from './field.tsx';
import { groupWhileTyping } from './group-while-typing.ts';

interface Props {
  readonly label: string;
  /** For `?isian=` in the address. */
  readonly name?: string;
  readonly value: Rupiah | null;
  /** Called with what could be read; a text that cannot be read stays in the field with its reason. */
  readonly onInput: (value: Rupiah | null) => void;
  readonly hint?: string;
  readonly error?: string | null;
}

/** Whole rupiah: numeric keypad, thousands in dots while typing, the caret where the thumb left it. */
export function RupiahField({ label, name, value, onInput, hint, error = null }: Props) {
  const { input, setCaret } = useCaret();
  const [text, setText] = useState(toText(value));
  const read = parseRupiah(text);
  // Another hand (undo, the other phone) changed the value while this field showed the old one.
  if (read.kind !== 'unreadable' && readValue(read) !== value) setText(toText(value));
  const type = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const typed = toTyped(currentTarget);
    setCaret(typed.caret);
    currentTarget.value = typed.text;
    setText(typed.text);
    const now = parseRupiah(typed.text);
    if (now.kind !== 'unreadable') onInput(readValue(now));
  };
  const reason = read.kind === 'unreadable' ? unreadableText[read.reason] : null;
  return (
    <Field label={label} hint={hint} error={reason ?? error}>
      {(aria) => (
        <div class="with-prefix">
          <span aria-hidden="true">Rp</span>
          <input
            {...aria}
            {...(name && { name })}
            ref={input}
            class="input input-rupiah"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={text}
            onInput={type}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </Field>
  );
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

/** A pasted amount (`Rp 1.234.567,00`) is read whole; typed digits are grouped. */
function toTyped({ value, selectionStart }: HTMLInputElement) {
  const pasted = parseRupiah(value);
  const isWhole = /[^\d.]/.test(value) && pasted.kind === 'ok';
  if (isWhole) return { text: toText(pasted.rupiah), caret: toText(pasted.rupiah).length };
  if (/[^\d.\s]/.test(value)) return { text: value, caret: selectionStart ?? value.length };
  return groupWhileTyping({ text: value, caret: selectionStart ?? value.length });
}

function readValue(read: ReturnType<typeof parseRupiah>): Rupiah | null {
  return read.kind === 'ok' ? read.rupiah : null;
}

function toText(value: Rupiah | null): string {
  if (value === null) return '';
  return value < 0 ? `-${formatRupiah(Math.abs(value))}` : formatRupiah(value);
}
