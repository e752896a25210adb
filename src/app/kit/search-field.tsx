import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string;
  /** Takes the keyboard at once: for a sheet whose one task is this search. */
  readonly focusFirst?: boolean;
}

export function SearchField({ label, value, onInput, placeholder, focusFirst = false }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusFirst) input.current?.focus();
  }, [focusFirst]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="with-prefix">
        <span>
          <Icon name="search" size={22} />
        </span>
        <input
          id={id}
          ref={input}
          class="input input-search"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          spellcheck={false}
          placeholder={placeholder}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
