import { useApp } from '../../app-context.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Facts } from '../../kit/facts.tsx';
import { FilesCard } from '../../lampiran/files-card.tsx';
import { MoreLinks } from './more-links.tsx';
import { Page } from '../../frame/page.tsx';
import { StorageCard } from '../../lampiran/storage-card.tsx';
import { CourierCard } from '../titipan/courier-card.tsx';
import { useRead } from '../../kit/use-read.ts';
import { paths } from '../../paths.ts';
import { PushCard } from '../pengingat/push-card.tsx';
import { pengaturanText } from './words.ts';
import { useMe } from '../../account/use-me.ts';
import { usePlaceName } from '../../office/use-place-name.ts';
import { useSyncLine } from '../../frame/use-sync-line.ts';
import { masukText } from '../../account/words.ts';
import { roleNames } from '../../standing/words.ts';
import { SignInAgain } from '../../account/sign-in-again.tsx';
import { SignOut } from './sign-out.tsx';

/** This phone and this person: installing, storage, version, signing out. */
export function PengaturanPage() {
  const { bridge, appVersion } = useApp();
  const state = useRead((read) => read.syncState());
  const isUpdateReady = bridge.updateOffered.value;
  return (
    <Page title={pengaturanText.title} stack>
      <AccountCard />
      <MoreLinks />
      <ButtonLink href={paths.bantuan} icon="help" wide>
        {pengaturanText.help}
      </ButtonLink>
      <PushCard />
      <InstallSteps />
      <StorageCard />
      <FilesCard />
      <CourierCard />
      <section class="card stack">
        <h2>{pengaturanText.app}</h2>
        <Facts
          facts={[
            [pengaturanText.version, appVersion],
            [pengaturanText.device, <code key="device">{state?.device}</code>],
          ]}
        />
        <p>{isUpdateReady ? pengaturanText.updateReady : pengaturanText.upToDate}</p>
        {isUpdateReady && (
          <Button look="main" onClick={bridge.applyUpdate}>
            {pengaturanText.update}
          </Button>
        )}
      </section>
    </Page>
  );
}

/** Installing: the browser's own offer where there is one, else the steps by hand. */
function InstallSteps() {
  const { install } = useApp();
  return (
    <section class="card stack">
      <h2>{pengaturanText.install}</h2>
      {install.isInstalled() && <p>{pengaturanText.installed}</p>}
      {install.isOffered.value && (
        <Button look="main" onClick={() => void install.ask()}>
          {pengaturanText.installNow}
        </Button>
      )}
      {!install.isInstalled() &&
        !install.isOffered.value &&
        [pengaturanText.android, pengaturanText.ios].map(({ title, steps }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ol class="steps">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        ))}
    </section>
  );
}

/** Who works on this phone, and how to send, come back in or leave. */
function AccountCard() {
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
