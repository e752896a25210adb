import { useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { signIn } from '../commands/sign-in.ts';
import { useBusy } from '../hooks/use-busy.ts';
import { masukText } from '../text/masuk.ts';
import { Button } from './button.tsx';
import { ErrorLine } from './error-line.tsx';
import { PasswordField } from './password-field.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly onDone?: () => void;
}

/** Name and password as password managers expect them. */
export function SignInForm({ onDone }: Props) {
  const app = useApp();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const submit = () =>
    run(async () => {
      const refusal = await signIn(app, { username, password });
      setProblem(refusal);
      if (refusal === null) onDone?.();
    });
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
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
      <ErrorLine text={problem} />
      <Button type="submit" look="main" wide busy={isBusy}>
        {masukText.submit}
      </Button>
    </form>
  );
}
