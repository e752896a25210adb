import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import { controlsOf } from '../../keeper/kept.tsx';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { LampiranField } from '../../lampiran/lampiran-field.tsx';
import { formKunjungan as words } from './words.ts';

/* What the entries of several tasks of a visit have in common. */

interface PersonProps {
  readonly person: Pick<Kunjungan['orang'][string], 'nama' | 'jabatan'>;
  readonly onChange: (changed: Partial<PersonProps['person']>) => void;
}

/** Somebody by name and office. */
export function PersonFields({ person, onChange }: PersonProps) {
  const { input } = controlsOf(person, onChange);
  return (
    <div class="two">
      <TextField label={words.nama} maxLength={200} {...input('nama')} />
      <TextField label={words.jabatan} maxLength={200} {...input('jabatan')} />
    </div>
  );
}

export function RemoveButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button look="plain" icon="trash" onClick={onClick}>
      {words.remove}
    </Button>
  );
}

interface PhotosProps {
  readonly desa: DesaCode;
  readonly entry: { readonly lampiran: LampiranById };
  readonly onChange: (fieldsOf: (entry: PhotosProps['entry']) => PhotosProps['entry']) => void;
}

const photo = [{ jenis: 'foto', nama: words.photo, isRequired: false }];

/** Photos where they belong: made small, kept on this phone, sent on their own (S13). */
export function Photos({ desa, entry, onChange }: PhotosProps) {
  return (
    <LampiranField
      desa={desa}
      jenisList={photo}
      lampiran={entry.lampiran}
      onChange={(edited) => onChange(({ lampiran }) => ({ lampiran: edited(lampiran) }))}
    />
  );
}
