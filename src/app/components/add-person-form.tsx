import { useState } from 'preact/hooks';
import { desaCodeSchema } from '../../domain/basics/ids.ts';
import { isDesaRole, roleSchema } from '../../domain/workflow/people.ts';
import type { Role } from '../../domain/workflow/people.ts';
import type { Invitation } from '../../sync/messages/people.ts';
import { useApp } from '../app-context.ts';
import { addPerson } from '../commands/manage-people.ts';
import { useLive } from '../hooks/use-live.ts';
import { orangText as words } from '../text/orang.ts';
import { roleNames } from '../text/states.ts';
import { AskingForm } from './asking-form.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly onInvited: (nama: string, invitation: Invitation) => void;
}

const roles = roleSchema.options.map((role) => [role, roleNames[role]] as const);

/** A new person: name, how they sign in, what they do, for which desa. */
export function AddPersonForm({ onInvited }: Props) {
  const app = useApp();
  const [nama, setNama] = useState('');
  const [username, setUsername] = useState('');
  const [role, setRole] = useState<Role>('operator');
  const [desa, setDesa] = useState('');
  const kecamatan = useLive(() => app.phone.read.kecamatan(), []);
  const named = (kecamatan?.desa ?? []).map(({ code, name }) => [code as string, name] as const);
  const desaList = [['', words.chooseDesa] as const, ...named];
  const chosen = desaCodeSchema.safeParse(desa).data ?? null;
  const submit = async (): Promise<string | null> => {
    if (isDesaRole(role) && chosen === null) return words.badDesa;
    const person = { nama, username, role, desa: isDesaRole(role) ? chosen : null };
    const result = await addPerson(app, person);
    if (result.kind === 'problem') return result.text;
    onInvited(nama, result.value);
    setNama('');
    setUsername('');
    return null;
  };
  return (
    <AskingForm submit={words.save} ask={submit}>
      <TextField label={words.nama} value={nama} onInput={setNama} maxLength={100} />
      <TextField
        label={words.username}
        hint={words.usernameHint}
        name="username"
        value={username}
        onInput={setUsername}
        maxLength={40}
      />
      <SelectField label={words.role} value={role} options={roles} onChange={setRole} />
      {isDesaRole(role) && (
        <SelectField
          label={words.desa}
          value={chosen ?? ''}
          options={desaList}
          onChange={setDesa}
        />
      )}
    </AskingForm>
  );
}
