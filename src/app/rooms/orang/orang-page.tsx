import { useEffect, useState } from 'preact/hooks';
import { desaCodeSchema, type PersonId } from '../../../domain/basics/ids.ts';
import type { Invitation, Person } from '../../../sync/messages/people.ts';
import { useApp } from '../../app-context.ts';
import { readRoster, addPerson, changePerson, type Roster } from './manage-people.ts';
import type { Result } from '../../account/ask-server.ts';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Button } from '../../kit/button.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { ProblemWithServer } from '../../account/problem-with-server.tsx';
import { rosterOf, searchRoster, type RosterEntry } from './roster.ts';
import { orangText as words } from './words.ts';
import { useAddress } from '../../office/use-address.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { desaOptions } from '../../office/desa-options.ts';
import { useNow } from '../../kit/use-now.ts';
import { PersonRow } from './person-row.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { isDesaRole, roleSchema, type Role } from '../../../domain/people/people.ts';
import { roleNames } from '../../standing/words.ts';
import { AskingForm } from '../../kit/asking-form.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { controlsOf, useKept, KeptLine } from '../../keeper/kept.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import { copyText } from '../../kit/copy-text.ts';
import { share } from '../../kit/share.ts';
import { lazyPart } from '../../frame/lazy-page.tsx';
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

interface Props {
  /** Whom to change; null for one more. */
  readonly was: Person | null;
  readonly onInvited: (nama: string, invitation: Invitation) => void;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

interface Written {
  readonly nama: string;
  readonly username: string;
  readonly role: Role;
  /** '' = none yet. */
  readonly chosen: string;
}

const roles = roleSchema.options.map((role) => [role, roleNames[role]] as const);

/** A person: name, how they sign in, what they do, for which desa. */
function PersonFormSheet({ was, onInvited, onChanged, onClose }: Props) {
  const app = useApp();
  const kept = useKept<Written>(`orang/${was?.person ?? 'baru'}`, {
    nama: was?.nama ?? '',
    username: '',
    role: was?.role ?? 'operator',
    chosen: was?.desa ?? '',
  });
  if (!kept) return null;
  const { nama, username, role, chosen } = kept.content;
  const desa = isDesaRole(role) ? (desaCodeSchema.safeParse(chosen).data ?? null) : null;
  const signsInAnew = was && (was.role !== role || was.desa !== desa);
  const save = async (): Promise<string | null> => {
    if (isDesaRole(role) && desa === null) return words.badDesa;
    const result = was
      ? await changePerson(app, was.person, { nama, role, desa })
      : await addPerson(app, { nama, username, role, desa });
    if (result.kind === 'problem') return result.text;
    if (result.value) onInvited(nama, result.value);
    else onChanged();
    return null;
  };
  return (
    <Sheet title={was ? words.editTitle(was.nama) : words.add} onClose={onClose}>
      <AskingForm submit={was ? words.editSave : words.save} ask={() => kept.send(save)}>
        <PersonFields written={kept.content} onWrite={kept.change} isNew={!was} />
        {signsInAnew && <p class="small muted">{words.signsInAnew(was.nama)}</p>}
        <KeptLine kept={kept} />
      </AskingForm>
    </Sheet>
  );
}

interface FieldsProps {
  readonly written: Written;
  readonly onWrite: (changed: Partial<Written>) => void;
  readonly isNew: boolean;
}

function PersonFields({ written, onWrite, isNew }: FieldsProps) {
  const kecamatan = useKecamatan();
  const { input, choice } = controlsOf(written, onWrite);
  return (
    <>
      <TextField label={words.nama} maxLength={100} {...input('nama')} />
      {isNew && (
        <TextField
          label={words.username}
          hint={words.usernameHint}
          name="username"
          maxLength={40}
          {...input('username')}
        />
      )}
      <SelectField label={words.role} options={roles} {...choice('role')} />
      {isDesaRole(written.role) && (
        <SelectField<string>
          label={words.desa}
          options={[['', words.chooseDesa], ...desaOptions(kecamatan?.desa ?? [])]}
          {...choice('chosen')}
        />
      )}
    </>
  );
}

/** For a phone that is held beside this one. */
const InvitationQr = lazyPart(() => import('../../kit/qr-code.tsx'), 'QrCode');

interface InvitationSheetProps {
  readonly nama: string;
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

/** A one-time link to hand on: by the phone's own way of sharing where it has one, or copied. */
function InvitationSheet({ nama, invitation: { link, expiresAt }, onClose }: InvitationSheetProps) {
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  const address = new URL(link, useAddress()).href;
  const canShare = 'share' in navigator;
  // Put away without sharing: the link still stands here.
  const send = () => share({ text: words.shareText(nama), url: address });
  // Where the browser has no clipboard for us, the address stands there to be marked by hand.
  const copy = async () => setCopied((await copyText(address)) ? 'yes' : 'failed');
  return (
    <Sheet title={words.invitation(nama)} onClose={onClose}>
      <p>{words.invitationLead(formatWaktu(expiresAt))}</p>
      <code class="link-shown">{address}</code>
      <InvitationQr text={address} label={words.invitationQr(nama)} ecc="medium" />
      {canShare && (
        <Button look="main" icon="send" wide onClick={send}>
          {words.share}
        </Button>
      )}
      <Button look={canShare ? 'quiet' : 'main'} icon="copy" wide onClick={() => void copy()}>
        {words.copy}
      </Button>
      {/* Beside the button, not in it: what is a status gives a button no name. */}
      <div role="status">{copied === 'yes' && words.copied}</div>
      <ErrorLine text={copied === 'failed' ? words.copyFailed : null} />
      <Button look="plain" wide onClick={onClose}>
        {words.done}
      </Button>
    </Sheet>
  );
}
