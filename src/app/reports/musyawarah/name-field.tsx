import type { RefObject } from 'preact';
import { Field } from '../../kit/field.tsx';
import { hadirText as words } from './form-words.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The keyboard's own key for "done". */
  readonly onDone: () => void;
}

/** The name, under the hands from the start and again after each person. */
export function NameField({ input, value, onInput, onDone }: Props) {
  return (
    <Field label={words.nama}>
      {(aria) => (
        <input
          {...aria}
          ref={input}
          name="nama"
          class="input input-name"
          type="text"
          autoComplete="off"
          autoCapitalize="words"
          autoCorrect="off"
          spellcheck={false}
          enterKeyHint="done"
          maxLength={120}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onDone();
          }}
        />
      )}
    </Field>
  );
}
