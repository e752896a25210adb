import { useApp } from '../../app-context.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Facts } from '../../kit/facts.tsx';
import { FilesCard } from '../../lampiran/files-card.tsx';
import { MoreLinks } from './more-links.tsx';
import { Page } from '../../frame/page.tsx';
import { StorageCard } from '../../lampiran/storage-card.tsx';
import { CourierCard } from '../titipan/courier-card.tsx';
import { useRead } from '../../kit/use-read.ts';
import { useLive } from '../../kit/use-live.ts';
import { paths } from '../../paths.ts';
import { PushCard } from '../pengingat/push-card.tsx';
import { pengaturanText } from './words.ts';
import { useMe } from '../../account/use-me.ts';
import { usePlaceName } from '../../office/use-place-name.ts';
import { useSyncLine } from '../../frame/use-sync-line.ts';
import { masukText, keluarText } from '../../account/words.ts';
import { roleNames } from '../../standing/words.ts';
import { SignInAgain } from '../../account/sign-in-again.tsx';
import { useState } from 'preact/hooks';
import { isDirty } from '../../../sync/phone/local-draft.ts';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { signOut } from '../../account/sign-out.ts';
import { createBrowserPush } from '../../device/browser-push.ts';

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

/** Leaving asks first, and says what of the work is only here. */
function SignOut() {
  const app = useApp();
  const [isAsking, setAsking] = useState(false);
  const state = useRead((read) => read.syncState());
  const drafts = useRead((read) => read.localDrafts());
  const files = useLive(() => app.phone.files.list(), []);
  const waiting = files?.filter((file) => file.state === 'waiting').length ?? 0;
  const unsent = (state?.queued ?? 0) + (drafts?.filter(isDirty).length ?? 0) + waiting;
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {keluarText.action}
      </Button>
      {isAsking && (
        <ConfirmWork
          title={keluarText.title}
          lead={unsent > 0 ? keluarText.unsent(unsent) : keluarText.allSent}
          yes={unsent > 0 ? keluarText.yesUnsent : keluarText.yes}
          no={keluarText.no}
          isDanger={unsent > 0}
          onYes={() => signOut(app, createBrowserPush(window))}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}
