import { useApp } from '../app-context.ts';
import { useMe } from '../hooks/use-me.ts';
import { usePlaceName } from '../hooks/use-place-name.ts';
import { useSyncLine } from '../hooks/use-sync-line.ts';
import { masukText } from '../text/masuk.ts';
import { pengaturanText } from '../text/pengaturan.ts';
import { roleNames } from '../text/states.ts';
import { Button } from './button.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { SignOut } from './sign-out.tsx';

/** Who works on this phone, and how to send, come back in or leave. */
export function AccountCard() {
  const { sync } = useApp();
  const me = useMe();
  const place = usePlaceName(true);
  const isSignInDue = useSyncLine()?.isSignInDue ?? false;
  return (
    <section class="card stack">
      <h2>{pengaturanText.account}</h2>
      <p>
        <strong>{me.nama}</strong>
        <br />
        {roleNames[me.role]}
        <br />
        <span class="muted">{place}</span>
      </p>
      {isSignInDue ? (
        <>
          <p>{masukText.sheetLead(me.nama)}</p>
          <SignInAgain />
        </>
      ) : (
        <Button onClick={sync.poke}>{pengaturanText.sync}</Button>
      )}
      <SignOut />
    </section>
  );
}
