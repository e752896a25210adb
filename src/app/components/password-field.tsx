import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { masukText } from '../text/masuk.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: ComponentChildren;
}

/** A password that can be looked at: on a phone nobody types it right unseen. */
export function PasswordField({ label, autoComplete, value, onInput, hint }: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <div class="field">
      <TextField
        label={label}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete={autoComplete}
        value={value}
        onInput={onInput}
        hint={hint}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        {masukText.showPassword}
      </label>
    </div>
  );
}
