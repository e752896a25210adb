import { DateField } from '../../kit/date-field.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { duRkpdesFindingText, duRkpdesText as words } from './words.ts';
import { CatatanField } from '../frame/catatan-field.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';

/** The Musrenbangdes that agreed to the list, and the desa's word to the kecamatan. */
export function MusrenbangdesPart() {
  const { content, change, findings } = useDuRkpdesForm();
  useFieldInAddress();
  return (
    <FormPage title={words.sections.musrenbangdes} withFoot={false}>
      <div class="stack">
        <DateField
          name="tanggalMusrenbangdes"
          label={words.tanggal}
          hint={words.tanggalHint}
          value={content.tanggalMusrenbangdes}
          onInput={(tanggalMusrenbangdes) => change((kept) => ({ ...kept, tanggalMusrenbangdes }))}
        />
        <FindingList
          findings={findings.filter(({ where }) => where[0] === 'tanggalMusrenbangdes')}
          sentence={duRkpdesFindingText}
        />
        <CatatanField />
      </div>
    </FormPage>
  );
}
