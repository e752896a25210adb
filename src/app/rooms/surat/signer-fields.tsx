import type { Penandatangan } from '../../../domain/settings/settings.ts';
import { TextField } from '../../kit/text-field.tsx';
import { kopText as words } from './words.ts';

const fields = ['jabatan', 'nama', 'pangkat', 'nip'] as const;

interface Props {
  readonly penandatangan: Penandatangan;
  readonly onInput: (penandatangan: Penandatangan) => void;
}

/** Who signs. */
export function SignerFields({ penandatangan, onInput }: Props) {
  return (
    <>
      {fields.map((field) => (
        <TextField
          key={field}
          label={words[field]}
          maxLength={200}
          value={penandatangan[field]}
          onInput={(text) => onInput({ ...penandatangan, [field]: text })}
        />
      ))}
    </>
  );
}
