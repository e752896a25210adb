import { tahapSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { bumdesFindingText } from './findings-words.ts';
import { bumdesHints as hints, bumdesText as words, jenisNames, tahapNames } from './words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { changeGroup } from './edits.ts';
import { useBumdesForm } from './use-bumdes-form.ts';

/** Who the BUMDes is before the law; kept over the years. */
export function ProfilPart() {
  const { content, change, findings } = useBumdesForm();
  useFieldInAddress();
  const { profil } = content;
  const put = (fields: Partial<BumdesContent['profil']>) => change(changeGroup('profil', fields));
  return (
    <FormPage title={words.sections.profil}>
      <div class="stack">
        <TextField
          name="nama"
          label={words.profil.nama}
          hint={hints.nama}
          maxLength={120}
          value={profil.nama}
          onInput={(nama) => put({ nama })}
        />
        <ChoiceField
          name="jenis"
          label={words.profil.jenis}
          hint={hints.jenis}
          options={[
            ['bumdes' as const, jenisNames.bumdes],
            ['bumdesma' as const, jenisNames.bumdesma],
          ]}
          value={profil.jenis}
          onChoose={(jenis) => put({ jenis })}
        />
        <TextField
          name="alamat"
          label={words.profil.alamat}
          hint={hints.alamat}
          maxLength={200}
          value={profil.alamat}
          onInput={(alamat) => put({ alamat })}
        />
        <ChoiceField
          name="tahap"
          label={words.profil.tahap}
          hint={hints.tahap}
          options={tahapSchema.options.map((one) => [one, tahapNames[one]] as const)}
          value={profil.tahap}
          onChoose={(tahap) => put({ tahap })}
        />
        <TextField
          name="nomor"
          label={words.profil.nomor}
          hint={hints.nomor}
          maxLength={60}
          value={profil.nomor}
          onInput={(nomor) => put({ nomor })}
        />
        {(['perdes', 'sertifikat'] as const).map((field) => (
          <div key={field} class="stack">
            <TextField
              name={`${field}-nomor`}
              label={words.profil.nomorOf[field]}
              hint={hints[field]}
              maxLength={100}
              value={profil[field].nomor}
              onInput={(nomor) => put({ [field]: { ...profil[field], nomor } })}
            />
            <DateField
              name={`${field}-tanggal`}
              label={words.profil.tanggalOf[field]}
              value={profil[field].tanggal}
              onInput={(tanggal) => put({ [field]: { ...profil[field], tanggal } })}
            />
          </div>
        ))}
        <FindingList
          findings={findings.filter(({ where }) => where[0] === 'profil')}
          sentence={bumdesFindingText}
        />
      </div>
    </FormPage>
  );
}
