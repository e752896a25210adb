import type { Penandatangan } from '../../../domain/settings/settings.ts';
import { controlsOf } from '../../keeper/kept.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { kopText as words } from './words.ts';

const fields = ['jabatan', 'nama', 'pangkat', 'nip'] as const;

interface Props {
  readonly penandatangan: Penandatangan;
  readonly onInput: (penandatangan: Penandatangan) => void;
}

/** Who signs. */
export function SignerFields({ penandatangan, onInput }: Props) {
  const { input } = controlsOf(penandatangan, (changed) =>
    onInput({ ...penandatangan, ...changed }),
  );
  return (
    <>
      {fields.map((field) => (
        <TextField key={field} label={words[field]} maxLength={200} {...input(field)} />
      ))}
    </>
  );
}
