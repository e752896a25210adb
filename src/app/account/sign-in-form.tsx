import { useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { signIn } from './sign-in.ts';
import { masukText } from './words.ts';
import { AskingForm } from '../kit/asking-form.tsx';
import { PasswordField } from '../kit/password-field.tsx';
import { TextField } from '../kit/text-field.tsx';

/** Name and password as password managers expect them. */
export function SignInForm({ onDone }: { readonly onDone?: () => void }) {
  const app = useApp();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  return (
    <AskingForm
      submit={masukText.submit}
      ask={() => signIn(app, { username, password })}
      onDone={onDone}
    >
      <TextField
        label={masukText.username}
        name="username"
        autoComplete="username"
        value={username}
        onInput={setUsername}
      />
      <PasswordField
        label={masukText.password}
        autoComplete="current-password"
        value={password}
        onInput={setPassword}
      />
    </AskingForm>
  );
}
