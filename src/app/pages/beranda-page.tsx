import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { isDesaRole } from '../../domain/workflow/people.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { InstallHint } from '../components/install-hint.tsx';
import { Loading } from '../components/loading.tsx';
import { homeOf } from '../components/nav.tsx';
import { OwedCard } from '../components/owed-card.tsx';
import { Page } from '../components/page.tsx';
import { RefusedCommands } from '../components/refused-commands.tsx';
import { useMe } from '../hooks/use-me.ts';
import { useOwedReports } from '../hooks/use-owed-reports.ts';
import { berandaText } from '../text/beranda.ts';

/** A desa's home: what it owes. People of the kecamatan are led to theirs. */
export function BerandaPage() {
  const { role } = useMe();
  const { route } = useLocation();
  const isDesa = isDesaRole(role);
  useEffect(() => {
    if (!isDesa) route(homeOf(role), true);
  }, [isDesa, role, route]);
  return isDesa ? <DesaHome /> : <Loading />;
}

function DesaHome() {
  const owed = useOwedReports();
  return (
    <Page>
      <div class="stack">
        <RefusedCommands />
        <h2>{berandaText.lead}</h2>
        {owed === null && <Loading />}
        {owed?.length === 0 && (
          <EmptyState icon="home" title={berandaText.emptyTitle}>
            <p>{berandaText.emptyLead}</p>
          </EmptyState>
        )}
        <ul class="stack owed-list">
          {owed?.map((one) => (
            <OwedCard key={one.obligation.reportId} owed={one} />
          ))}
        </ul>
        <InstallHint />
      </div>
    </Page>
  );
}
