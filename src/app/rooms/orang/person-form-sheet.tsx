import { useState } from 'preact/hooks';
import { desaCodeSchema } from '../../../domain/basics/ids.ts';
import { isDesaRole, roleSchema } from '../../../domain/people/people.ts';
import type { Role } from '../../../domain/people/people.ts';
import type { Invitation, Person } from '../../../sync/messages/people.ts';
import { useApp } from '../../app-context.ts';
import { addPerson, changePerson } from './manage-people.ts';
import { orangText as words } from './words.ts';
import { roleNames } from '../../standing/words.ts';
import { AskingForm } from '../../kit/asking-form.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';

interface Props {
  /** Whom to change; null for one more. */
  readonly was: Person | null;
  readonly onInvited: (nama: string, invitation: Invitation) => void;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const roles = roleSchema.options.map((role) => [role, roleNames[role]] as const);

/** A person: name, how they sign in, what they do, for which desa. */
export function PersonFormSheet({ was, onInvited, onChanged, onClose }: Props) {
  const app = useApp();
  const [nama, setNama] = useState(was?.nama ?? '');
  const [username, setUsername] = useState('');
  const [role, setRole] = useState<Role>(was?.role ?? 'operator');
  const [chosen, setChosen] = useState<string>(was?.desa ?? '');
  const kecamatan = useKecamatan();
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
      <AskingForm submit={was ? words.editSave : words.save} ask={save}>
        <TextField label={words.nama} value={nama} onInput={setNama} maxLength={100} />
        {!was && (
          <TextField
            label={words.username}
            hint={words.usernameHint}
            name="username"
            value={username}
            onInput={setUsername}
            maxLength={40}
          />
        )}
        <SelectField label={words.role} value={role} options={roles} onChange={setRole} />
        {isDesaRole(role) && (
          <SelectField
            label={words.desa}
            value={chosen}
            options={[['', words.chooseDesa] as const, ...named]}
            onChange={setChosen}
          />
        )}
        {signsInAnew && <p class="small muted">{words.signsInAnew(was.nama)}</p>}
      </AskingForm>
    </Sheet>
  );
}
