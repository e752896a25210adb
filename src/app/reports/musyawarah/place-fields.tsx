import type { Hadirin } from '../../../domain/reports/musyawarah/schema.ts';
import { TextField } from '../../kit/text-field.tsx';
import { hadirText as words } from './form-words.ts';

interface Props {
  readonly hadirin: Pick<Hadirin, 'jabatan' | 'alamat'>;
  /** The field that changed, alone. */
  readonly put: (field: Partial<Props['hadirin']>) => void;
}

/** What a person is and where they live. */
export function PlaceFields({ hadirin: { jabatan, alamat }, put }: Props) {
  return (
    <>
      <TextField
        name="jabatan"
        label={words.jabatan}
        hint={words.jabatanHint}
        maxLength={120}
        value={jabatan}
        onInput={(text) => put({ jabatan: text })}
      />
      <TextField
        name="alamat"
        label={words.alamat}
        hint={words.alamatHint}
        maxLength={120}
        value={alamat}
        onInput={(text) => put({ alamat: text })}
      />
    </>
  );
}
