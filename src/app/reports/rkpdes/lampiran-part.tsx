import { reportKey } from '../../../domain/basics/ids.ts';
import { rkpdesLampiranJenis } from '../../../domain/reports/rkpdes/schema.ts';
import { LampiranField } from '../../components/lampiran-field.tsx';
import { rkpdesLampiranNames, rkpdesText } from '../../text/rkpdes.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

const required: readonly string[] = ['berita-acara', 'daftar-hadir'];

/** The files that go with it. */
export function LampiranPart() {
  const { report, content, change } = useRkpdesForm();
  return (
    <FormPage title={rkpdesText.sections.lampiran} withFoot={false}>
      <LampiranField
        desa={reportKey(report).desa}
        jenisList={rkpdesLampiranJenis.map((jenis) => ({
          jenis,
          nama: rkpdesLampiranNames[jenis],
          isRequired: required.includes(jenis),
        }))}
        lampiran={content.lampiran}
        onChange={(edit) => change((kept) => ({ ...kept, lampiran: edit(kept.lampiran) }))}
      />
    </FormPage>
  );
}
