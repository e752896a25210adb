import { useApp } from '../../app-context.ts';
import { useMe } from '../../account/use-me.ts';
import { usePlaceName } from '../../office/use-place-name.ts';
import { useSyncLine } from '../../frame/use-sync-line.ts';
import { masukText } from '../../account/words.ts';
import { pengaturanText } from './words.ts';
import { roleNames } from '../../standing/words.ts';
import { Button } from '../../kit/button.tsx';
import { SignInAgain } from '../../account/sign-in-again.tsx';
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
