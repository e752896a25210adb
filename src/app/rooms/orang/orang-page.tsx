import { useEffect, useState } from 'preact/hooks';
import type { PersonId } from '../../../domain/basics/ids.ts';
import type { Invitation } from '../../../sync/messages/people.ts';
import { useApp } from '../../app-context.ts';
import { readRoster } from './manage-people.ts';
import type { Result, Roster } from './manage-people.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { InvitationSheet } from './invitation-sheet.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonFormSheet } from './person-form-sheet.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { SignInAgain } from '../../account/sign-in-again.tsx';
import { rosterOf } from './roster.ts';
import { orangText as words } from './words.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import '../../frame/document.css';
import '../../kit/admin.css';

/** The sheet over the page. */
type Open =
  | { readonly kind: 'person'; readonly person: PersonId }
  /** `person`: whom to change; null for one more. */
  | { readonly kind: 'form'; readonly person: PersonId | null }
  | { readonly kind: 'invitation'; readonly nama: string; readonly invitation: Invitation };

/** The admin's people: who may sign in, as what, and when their devices were last heard of. */
export function OrangPage() {
  const app = useApp();
  const [roster, setRoster] = useState<Result<Roster> | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const kecamatan = useKecamatan();
  const load = () => void readRoster(app).then(setRoster);
  useEffect(load, [app]);
  const entries = roster?.kind === 'ok' ? rosterOf(roster.value, kecamatan ?? null) : [];
  const entryOf = (id: PersonId | null) => entries.find(({ person }) => person.person === id);
  const close = () => setOpen(null);
  const onInvited = (nama: string, invitation: Invitation) => {
    setOpen({ kind: 'invitation', nama, invitation });
    load();
  };
  const shown = open?.kind === 'person' ? entryOf(open.person) : undefined;
  return (
    <Page title={words.title}>
      <div class="stack">
        <p class="muted">{words.lead}</p>
        {roster === null && <Loading />}
        {roster?.kind === 'problem' && (
          <>
            <ErrorLine text={roster.text} />
            {roster.isSignInDue && <SignInAgain onDone={load} />}
            <Button onClick={load}>{words.again}</Button>
          </>
        )}
        {roster?.kind === 'ok' && (
          <>
            <Button
              look="main"
              icon="plus"
              wide
              onClick={() => setOpen({ kind: 'form', person: null })}
            >
              {words.add}
            </Button>
            <PeopleList
              entries={entries}
              onOpen={(person) => setOpen({ kind: 'person', person })}
            />
          </>
        )}
      </div>
      {shown && (
        <PersonSheet
          entry={shown}
          onEdit={() => setOpen({ kind: 'form', person: shown.person.person })}
          onInvited={onInvited}
          onChanged={load}
          onClose={close}
        />
      )}
      {open?.kind === 'form' && (
        <PersonFormSheet
          was={entryOf(open.person)?.person ?? null}
          onInvited={onInvited}
          onChanged={() => {
            close();
            load();
          }}
          onClose={close}
        />
      )}
      {open?.kind === 'invitation' && (
        <InvitationSheet nama={open.nama} invitation={open.invitation} onClose={close} />
      )}
    </Page>
  );
}
