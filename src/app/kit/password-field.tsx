import { useState } from 'preact/hooks';
import { kitText } from './words.ts';
import type { FieldProps } from './field.tsx';
import { Check } from './tick.tsx';
import { TextField } from './text-field.tsx';

interface Props extends FieldProps<string> {
  readonly autoComplete: 'current-password' | 'new-password';
  /** Where a new one is written twice. */
  readonly again?: FieldProps<string>;
}

/** A password that can be looked at: on a phone nobody types it right unseen. */
export function PasswordField({ autoComplete, again, ...first }: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      {[first, ...(again ? [again] : [])].map((written) => (
        <TextField
          key={written.label}
          {...written}
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
        />
      ))}
      <Check label={kitText.showPassword} checked={isShown} onChange={setShown} />
    </>
  );
}
