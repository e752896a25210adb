import { useApp } from '../../app-context.ts';
import { AccountCard } from './account-card.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Facts } from '../../kit/facts.tsx';
import { FilesCard } from '../../lampiran/files-card.tsx';
import { InstallSteps } from './install-steps.tsx';
import { MoreLinks } from './more-links.tsx';
import { Page } from '../../frame/page.tsx';
import { StorageCard } from '../../lampiran/storage-card.tsx';
import { CourierCard } from '../titipan/courier-card.tsx';
import { useLive } from '../../kit/use-live.ts';
import { paths } from '../../paths.ts';
import { PushCard } from '../pengingat/push-card.tsx';
import { pengaturanText } from './words.ts';

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
