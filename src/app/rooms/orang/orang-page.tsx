import { useEffect, useState } from 'preact/hooks';
import type { PersonId } from '../../../domain/basics/ids.ts';
import type { Invitation } from '../../../sync/messages/people.ts';
import { useApp } from '../../app-context.ts';
import { readRoster, type Roster } from './manage-people.ts';
import type { Result } from '../../account/ask-server.ts';
import { Button } from '../../kit/button.tsx';
import { InvitationSheet } from './invitation-sheet.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { PersonFormSheet } from './person-form-sheet.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { ProblemWithServer } from '../../account/problem-with-server.tsx';
import { rosterOf, type RosterEntry, searchRoster } from './roster.ts';
import { orangText as words } from './words.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useNow } from '../../kit/use-now.ts';
import { PersonRow } from './person-row.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import '../../frame/document.css';
import './orang.css';

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
  return (
    <Page title={words.title} stack>
      <p class="muted">{words.lead}</p>
      {roster === null && <Loading />}
      {roster?.kind === 'problem' && (
        <ProblemWithServer problem={roster} again={words.again} onAgain={load} />
      )}
      {roster?.kind === 'ok' && <People entries={entries} onOpen={setOpen} />}
      {open && <OpenSheet open={open} entries={entries} onOpen={setOpen} onChanged={load} />}
    </Page>
  );
}

interface PeopleProps {
  readonly entries: readonly RosterEntry[];
  readonly onOpen: (open: Open | null) => void;
}

/** Everybody, to be found by name or desa. */
function People({ entries, onOpen }: PeopleProps) {
  const now = useNow();
  const [typed, setTyped] = useState('');
  const found = searchRoster(entries, typed);
  return (
    <>
      <Button look="main" icon="plus" wide onClick={() => onOpen({ kind: 'form', person: null })}>
        {words.add}
      </Button>
      <SearchField label={words.search} value={typed} onInput={setTyped} />
      <div role="status">{found.length === 0 && <p class="muted">{words.noneFound}</p>}</div>
      <ul class="list">
        {found.map((entry) => {
          const { person } = entry.person;
          const open = () => onOpen({ kind: 'person', person });
          return <PersonRow key={person} entry={entry} now={now} onOpen={open} />;
        })}
      </ul>
    </>
  );
}

interface OpenProps extends PeopleProps {
  readonly open: Open;
  readonly onChanged: () => void;
}

function OpenSheet({ open, entries, onOpen, onChanged }: OpenProps) {
  const close = () => onOpen(null);
  const onInvited = (nama: string, invitation: Invitation) => {
    onOpen({ kind: 'invitation', nama, invitation });
    onChanged();
  };
  if (open.kind === 'invitation')
    return <InvitationSheet nama={open.nama} invitation={open.invitation} onClose={close} />;
  const entry = entries.find(({ person }) => person.person === open.person);
  if (open.kind === 'form')
    return (
      <PersonFormSheet
        was={entry?.person ?? null}
        onInvited={onInvited}
        onChanged={() => {
          close();
          onChanged();
        }}
        onClose={close}
      />
    );
  if (!entry) return null;
  const edit = () => onOpen({ kind: 'form', person: open.person });
  return <PersonSheet entry={entry} onEdit={edit} {...{ onInvited, onChanged }} onClose={close} />;
}
