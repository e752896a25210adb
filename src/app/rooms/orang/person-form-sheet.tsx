import { desaCodeSchema } from '../../../domain/basics/ids.ts';
import { isDesaRole, roleSchema } from '../../../domain/people/people.ts';
import type { Role } from '../../../domain/people/people.ts';
import type { Invitation, Person } from '../../../sync/messages/people.ts';
import { useApp } from '../../app-context.ts';
import { addPerson, changePerson } from './manage-people.ts';
import { useLive } from '../../kit/use-live.ts';
import { orangText as words } from './words.ts';
import { roleNames } from '../../standing/words.ts';
import { AskingForm } from '../../kit/asking-form.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';

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
export function PersonFormSheet({ was, onInvited, onChanged, onClose }: Props) {
  const app = useApp();
  const kept = useKept<Written>(`orang/${was?.person ?? 'baru'}`, {
    nama: was?.nama ?? '',
    username: '',
    role: was?.role ?? 'operator',
    chosen: was?.desa ?? '',
  });
  const kecamatan = useLive(() => app.phone.read.kecamatan(), []);
  if (!kept) return null;
  const { nama, username, role, chosen } = kept.content;
  const named = (kecamatan?.desa ?? []).map(({ code, name }) => [code as string, name] as const);
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
        <TextField
          label={words.nama}
          value={nama}
          onInput={(value) => kept.change({ nama: value })}
          maxLength={100}
        />
        {!was && (
          <TextField
            label={words.username}
            hint={words.usernameHint}
            name="username"
            value={username}
            onInput={(value) => kept.change({ username: value })}
            maxLength={40}
          />
        )}
        <SelectField
          label={words.role}
          value={role}
          options={roles}
          onChange={(value) => kept.change({ role: value })}
        />
        {isDesaRole(role) && (
          <SelectField
            label={words.desa}
            value={chosen}
            options={[['', words.chooseDesa] as const, ...named]}
            onChange={(value) => kept.change({ chosen: value })}
          />
        )}
        {signsInAnew && <p class="small muted">{words.signsInAnew(was.nama)}</p>}
        <KeptLine kept={kept} />
      </AskingForm>
    </Sheet>
  );
}
