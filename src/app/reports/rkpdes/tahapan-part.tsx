import { formatTanggal, tanggalOf } from '../../../domain/basics/tanggal.ts';
import { DateField } from '../../kit/date-field.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { rkpdesFindingText } from './findings-words.ts';
import { rkpdesText, tahapanText as words } from './words.ts';
import { CatatanField } from '../frame/catatan-field.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { changePart } from './edits.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** The stages with their dates, the Perdes, and the desa's word to the kecamatan. */
export function TahapanPart() {
  const { content, change, findings, tahun, isPerubahan } = useRkpdesForm();
  const { tahapan } = content;
  useFieldInAddress();
  const put = (fields: Partial<typeof tahapan>) => change(changePart('tahapan', fields));
  return (
    <FormPage title={rkpdesText.sections.tahapan} withFoot={false}>
      <div class="stack">
        {!isPerubahan && (
          <DateField
            name="tanggalMusdes"
            label={words.musdes}
            hint={words.musdesHint(formatTanggal(tanggalOf(tahun - 1, 6, 30)))}
            value={tahapan.tanggalMusdes}
            onInput={(tanggalMusdes) => put({ tanggalMusdes })}
          />
        )}
        <DateField
          name="tanggalMusrenbangdes"
          label={words.musrenbangdes}
          hint={words.musrenbangdesHint}
          value={tahapan.tanggalMusrenbangdes}
          onInput={(tanggalMusrenbangdes) => put({ tanggalMusrenbangdes })}
        />
        <TextField
          name="nomorPerdes"
          label={words.nomorPerdes}
          hint={words.nomorPerdesHint}
          maxLength={100}
          value={tahapan.nomorPerdes}
          onInput={(nomorPerdes) => put({ nomorPerdes })}
        />
        <DateField
          name="tanggalPerdes"
          label={words.perdes}
          hint={
            isPerubahan
              ? words.perdesPerubahanHint
              : words.perdesHint(formatTanggal(tanggalOf(tahun - 1, 9, 30)))
          }
          value={tahapan.tanggalPerdes}
          onInput={(tanggalPerdes) => put({ tanggalPerdes })}
        />
        <FindingList
          findings={findings.filter(({ where }) => where[0] === 'tahapan')}
          sentence={rkpdesFindingText}
        />
        <CatatanField />
      </div>
    </FormPage>
  );
}
