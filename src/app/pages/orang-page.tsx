import { useEffect, useState } from 'preact/hooks';
import type { Invitation, Person } from '../../sync/messages/people.ts';
import { useApp } from '../app-context.ts';
import { readRoster, renewLink, setDisabled } from '../commands/manage-people.ts';
import type { Result, Roster } from '../commands/manage-people.ts';
import { AddPersonForm } from '../components/add-person-form.tsx';
import { Button } from '../components/button.tsx';
import { ErrorLine } from '../components/error-line.tsx';
import { InvitationCard } from '../components/invitation-card.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { PersonRow } from '../components/person-row.tsx';
import { useBusy } from '../hooks/use-busy.ts';
import { useLive } from '../hooks/use-live.ts';
import { orangText as words } from '../text/orang.ts';
import '../styles/admin.css';

/** The admin's people: who may sign in, as what, and when their devices were last heard of. */
export function OrangPage() {
  const app = useApp();
  const [roster, setRoster] = useState<Result<Roster> | null>(null);
  const [invited, setInvited] = useState<{ nama: string; invitation: Invitation } | null>(null);
  const load = () => void readRoster(app).then(setRoster);
  useEffect(load, [app]);
  const show = (nama: string, invitation: Invitation) => {
    setInvited({ nama, invitation });
    load();
  };
  return (
    <Page>
      <div class="stack">
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        {invited && <InvitationCard {...invited} />}
        <details class="card stack">
          <summary>
            <strong>{words.add}</strong>
          </summary>
          <AddPersonForm onInvited={show} />
        </details>
        {roster === null && <Loading />}
        {roster?.kind === 'problem' && (
          <>
            <ErrorLine text={roster.text} />
            <Button onClick={load}>{words.again}</Button>
          </>
        )}
        {roster?.kind === 'ok' && (
          <PeopleList roster={roster.value} onInvited={show} onChanged={load} />
        )}
      </div>
    </Page>
  );
}

interface ListProps {
  readonly roster: Roster;
  readonly onInvited: (nama: string, invitation: Invitation) => void;
  readonly onChanged: () => void;
}

function PeopleList({ roster: { people, devices }, onInvited, onChanged }: ListProps) {
  const app = useApp();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const kecamatan = useLive(() => app.phone.read.kecamatan(), []);
  const renew = ({ person, nama }: Person) =>
    run(async () => {
      const result = await renewLink(app, person);
      setProblem(result.kind === 'problem' ? result.text : null);
      if (result.kind === 'ok') onInvited(nama, result.value);
    });
  const disable = ({ person }: Person, disabled: boolean) =>
    run(async () => {
      const result = await setDisabled(app, person, disabled);
      setProblem(result.kind === 'problem' ? result.text : null);
      onChanged();
    });
  return (
    <>
      <ErrorLine text={problem} />
      <ul class="card plain-list stack">
        {people.map((person) => (
          <PersonRow
            key={person.person}
            person={person}
            desaName={kecamatan?.desa.find(({ code }) => code === person.desa)?.name ?? null}
            lastContact={devices.find((one) => one.person === person.person)?.at ?? null}
            busy={isBusy}
            onRenew={() => renew(person)}
            onDisable={(disabled) => disable(person, disabled)}
          />
        ))}
      </ul>
    </>
  );
}
