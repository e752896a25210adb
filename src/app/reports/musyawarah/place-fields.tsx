import type { Hadirin } from '../../../domain/reports/musyawarah/schema.ts';
import { TextField } from '../../kit/text-field.tsx';
import { hadirText as words } from './form-words.ts';

interface Props {
  readonly hadirin: Pick<Hadirin, 'jabatan' | 'alamat'>;
  /** The field that changed, alone. */
  readonly put: (field: Partial<Props['hadirin']>) => void;
}

/** What a person is and where they live. */
export function PlaceFields({ hadirin, put }: Props) {
  return (
    <>
      {(['jabatan', 'alamat'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={words[name]}
          hint={words[`${name}Hint`]}
          maxLength={120}
          value={hadirin[name]}
          onInput={(text) => put({ [name]: text })}
        />
      ))}
    </>
  );
}
