import { useApp } from '../app-context.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Facts } from '../components/facts.tsx';
import { InstallSteps } from '../components/install-steps.tsx';
import { Page } from '../components/page.tsx';
import { SignOut } from '../components/sign-out.tsx';
import { StorageCard } from '../components/storage-card.tsx';
import { useLive } from '../hooks/use-live.ts';
import { useMe } from '../hooks/use-me.ts';
import { usePlaceName } from '../hooks/use-place-name.ts';
import { paths } from '../paths.ts';
import { pengaturanText } from '../text/pengaturan.ts';
import { roleNames } from '../text/states.ts';

/** This phone and this person: installing, storage, version, signing out. */
export function PengaturanPage() {
  const { phone, bridge, sync, appVersion } = useApp();
  const me = useMe();
  const place = usePlaceName(true);
  const state = useLive(() => phone.read.syncState(), []);
  const isUpdateReady = bridge.updateOffered.value;
  return (
    <Page title={pengaturanText.title}>
      <div class="stack">
        <section class="card stack">
          <h2>{pengaturanText.account}</h2>
          <Facts
            facts={[
              [
                roleNames[me.role],
                <>
                  {me.nama}
                  <br />
                  <span class="muted">{place}</span>
                </>,
              ],
            ]}
          />
          <Button onClick={sync.poke}>{pengaturanText.sync}</Button>
          <SignOut />
        </section>
        <InstallSteps />
        <StorageCard />
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
          <ButtonLink href={paths.bantuan} icon="help">
            {pengaturanText.help}
          </ButtonLink>
        </section>
      </div>
    </Page>
  );
}
