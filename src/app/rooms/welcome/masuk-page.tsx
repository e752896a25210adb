import { useLocation } from 'preact-iso';
import { paths } from '../../paths.ts';
import { SignInForm } from '../../account/sign-in-form.tsx';
import { Welcome } from './welcome.tsx';
import { masukText } from '../../account/words.ts';

/** Signing in; the address stays, so that the page asked for opens afterwards. */
export function MasukPage() {
  const { path } = useLocation();
  return (
    <Welcome title={masukText.title} lead={masukText.lead}>
      {path === paths.berkasMasuk && <p class="card">{masukText.arrived}</p>}
      <SignInForm />
      <p class="small muted">{masukText.once}</p>
      <p class="small muted">{masukText.noAccount}</p>
    </Welcome>
  );
}
