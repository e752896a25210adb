import type { Acara } from '../../../domain/reports/musyawarah/schema.ts';
import { FieldList } from '../fields/field-list.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { acaraSection, signerFields } from './acara-fields.ts';
import { Help } from './help.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import { musyawarahText } from './words.ts';

/** When, where, who led and who wrote: the head of the berita acara. */
export function AcaraPart() {
  const { content, change } = useMusyawarahForm();
  useFieldInAddress();
  const edit = (put: (acara: Acara) => Acara) =>
    change((kept) => ({ ...kept, acara: put(kept.acara) }));
  return (
    <FormPage title={acaraSection.title} stack>
      <Help text={musyawarahText.help.acara} />
      <FieldList fields={acaraSection.fields} value={content.acara} onEdit={edit} />
      <h2>{musyawarahText.signers}</h2>
      <FieldList fields={signerFields} value={content.acara} onEdit={edit} />
    </FormPage>
  );
}
