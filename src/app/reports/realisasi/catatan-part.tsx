import { realisasiFormText } from './words.ts';
import { CatatanField } from '../frame/catatan-field.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';

/** The desa's word to the kecamatan. */
export function CatatanPart() {
  useFieldInAddress();
  return (
    <FormPage title={realisasiFormText.sections.catatan} withFoot={false}>
      <CatatanField />
    </FormPage>
  );
}
