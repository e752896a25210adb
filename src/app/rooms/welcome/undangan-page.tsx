import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { takeLink } from './take-link.ts';
import { AskingForm } from '../../kit/asking-form.tsx';
import { PasswordField } from '../../kit/password-field.tsx';
import { Welcome } from './welcome.tsx';
import { paths } from '../../paths.ts';
import { undanganText } from '../../account/words.ts';

/** An invitation: choose a password, and be signed in. */
export function UndanganPage({ token }: { readonly token: string }) {
  const app = useApp();
  const { route } = useLocation();
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  return (
    <Welcome title={undanganText.title} lead={undanganText.lead}>
      <AskingForm
        submit={undanganText.submit}
        ask={() => takeLink(app, { token, password, repeated })}
        onDone={() => route(paths.home, true)}
      >
        <PasswordField
          label={undanganText.password}
          hint={undanganText.passwordHint}
          autoComplete="new-password"
          value={password}
          onInput={setPassword}
          again={{ label: undanganText.repeat, value: repeated, onInput: setRepeated }}
        />
      </AskingForm>
    </Welcome>
  );
}
