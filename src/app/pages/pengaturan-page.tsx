import { useApp } from '../app-context.ts';
import { AccountCard } from '../components/account-card.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { Facts } from '../components/facts.tsx';
import { FilesCard } from '../components/files-card.tsx';
import { InstallSteps } from '../components/install-steps.tsx';
import { MoreLinks } from '../components/more-links.tsx';
import { Page } from '../components/page.tsx';
import { StorageCard } from '../components/storage-card.tsx';
import { CourierCard } from '../courier/courier-card.tsx';
import { useLive } from '../hooks/use-live.ts';
import { paths } from '../paths.ts';
import { PushCard } from '../push/push-card.tsx';
import { pengaturanText } from '../text/pengaturan.ts';

/** This phone and this person: installing, storage, version, signing out. */
export function PengaturanPage() {
  const { phone, bridge, appVersion } = useApp();
  const state = useLive(() => phone.read.syncState(), []);
  const isUpdateReady = bridge.updateOffered.value;
  return (
    <Page title={pengaturanText.title}>
      <div class="stack">
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
      </div>
    </Page>
  );
}
