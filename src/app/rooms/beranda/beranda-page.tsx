import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { isDesaRole } from '../../../domain/people/people.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { homeOf } from '../../frame/nav.tsx';
import { OwedCard } from './owed-card.tsx';
import { Page } from '../../frame/page.tsx';
import { ArrivedLine } from '../../lampiran/arrived-line.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { useRead } from '../../kit/use-read.ts';
import { useMe } from '../../account/use-me.ts';
import { paths } from '../../paths.ts';
import { owedGroups, type OwedGroup, type OwedReport } from './owed-reports.ts';
import { useOwedReports } from './use-owed-reports.ts';
import { berandaText as words, berandaText } from './words.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../kit/icon.tsx';

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
    <Page stack>
      <RefusedCommands />
      <OpenRekomendasi />
      <ArrivedLine />
      {owed === null && <Loading />}
      {owed?.length === 0 && (
        <EmptyState icon="home" title={words.emptyTitle} lead={words.emptyLead} />
      )}
      {owed !== null &&
        owed.length > 0 &&
        owedGroups.map((group) => (
          <OwedList key={group} group={group} owed={owed.filter((one) => one.group === group)} />
        ))}
      <InstallHint />
    </Page>
  );
}

/** How many recommendations of the kecamatan wait for this desa. */
function OpenRekomendasi() {
  const all = useRead((read) => read.all('rekomendasi'));
  const open = all?.filter(({ state }) => state === 'terbuka').length;
  return open ? (
    <a class="card" data-tone="warn" href={paths.rekomendasi}>
      {words.rekomendasi(open)}
    </a>
  ) : null;
}

interface ListProps {
  readonly group: OwedGroup;
  readonly owed: readonly OwedReport[];
}

/** One group under its name and number; what is done is folded away. */
function OwedList({ group, owed }: ListProps) {
  const name = words.groups[group];
  if (owed.length === 0) return group === 'to-do' ? <p class="muted">{words.nothingToDo}</p> : null;
  const list = (
    <ul class="stack owed-list">
      {owed.map((one) => (
        <OwedCard key={one.obligation.reportId} owed={one} />
      ))}
    </ul>
  );
  if (group !== 'done')
    return (
      <section class="stack">
        <h2>{name}</h2>
        {list}
      </section>
    );
  return (
    <details class="owed-done">
      <summary>
        <h2>{`${name} (${owed.length})`}</h2>
      </summary>
      {list}
    </details>
  );
}

/** Until the app stands on the phone's own screen: one line that says how. */
function InstallHint() {
  const { install } = useApp();
  if (install.isInstalled()) return null;
  return (
    <p class="small muted owed-note">
      <Icon name="note" size={20} />
      <span>
        {berandaText.install}{' '}
        <a class="link-target" href={paths.pengaturan}>
          {berandaText.installAction}
        </a>
      </span>
    </p>
  );
}
