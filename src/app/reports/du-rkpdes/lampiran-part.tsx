import { reportKey } from '../../../domain/basics/ids.ts';
import { duRkpdesLampiranJenis } from '../../../domain/reports/du-rkpdes/schema.ts';
import { LampiranField } from '../../components/lampiran-field.tsx';
import { duRkpdesLampiranNames, duRkpdesText } from '../../text/du-rkpdes.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';

const required: readonly string[] = ['berita-acara'];

/** The files that go with it. */
export function LampiranPart() {
  const { report, content, change } = useDuRkpdesForm();
  return (
    <FormPage title={duRkpdesText.sections.lampiran} withFoot={false}>
      <LampiranField
        desa={reportKey(report).desa}
        jenisList={duRkpdesLampiranJenis.map((jenis) => ({
          jenis,
          nama: duRkpdesLampiranNames[jenis],
          isRequired: required.includes(jenis),
        }))}
        lampiran={content.lampiran}
        onChange={(edit) => change((kept) => ({ ...kept, lampiran: edit(kept.lampiran) }))}
      />
    </FormPage>
  );
}
