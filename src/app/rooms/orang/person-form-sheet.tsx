import { desaCodeSchema } from '../../../domain/basics/ids.ts';
import { isDesaRole, roleSchema, type Role } from '../../../domain/people/people.ts';
import type { Invitation, Person } from '../../../sync/messages/people.ts';
import { useApp } from '../../app-context.ts';
import { addPerson, changePerson } from './manage-people.ts';
import { desaOptions } from '../../office/desa-options.ts';
import { orangText as words } from './words.ts';
import { roleNames } from '../../standing/words.ts';
import { AskingForm } from '../../kit/asking-form.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { controlsOf, useKept } from '../../keeper/use-kept.ts';
import { KeptLine } from '../../keeper/kept-line.tsx';
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
