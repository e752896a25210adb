import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { takeLink } from '../commands/take-link.ts';
import { Button } from '../components/button.tsx';
import { ErrorLine } from '../components/error-line.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { Welcome } from '../components/welcome.tsx';
import { useBusy } from '../hooks/use-busy.ts';
import { paths } from '../paths.ts';
import { undanganText } from '../text/masuk.ts';

interface Props {
  readonly token: string;
}

/** An invitation: choose a password, and be signed in. */
export function UndanganPage({ token }: Props) {
  const app = useApp();
  const { route } = useLocation();
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const submit = () =>
    run(async () => {
      const refusal = await takeLink(app, { token, password, repeated });
      setProblem(refusal);
      if (refusal === null) route(paths.home, true);
    });
  return (
    <Welcome title={undanganText.title} lead={undanganText.lead}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <PasswordField
          label={undanganText.password}
          hint={undanganText.passwordHint}
          autoComplete="new-password"
          value={password}
          onInput={setPassword}
        />
        <PasswordField
          label={undanganText.repeat}
          autoComplete="new-password"
          value={repeated}
          onInput={setRepeated}
        />
        <ErrorLine text={problem} />
        <Button type="submit" look="main" wide busy={isBusy}>
          {undanganText.submit}
        </Button>
      </form>
    </Welcome>
  );
}
