import { dokumenLampiranNames as names } from './words.ts';
import { LampiranPart } from '../frame/lampiran-part.tsx';
import { useDokumenForm } from './use-dokumen-form.ts';

/** The document itself and what the kind wants beside it. */
export function DokumenLampiranPart() {
  const { asked } = useDokumenForm();
  const jenisList = [...asked.lampiran, 'lainnya'].map((jenis) => ({
    jenis,
    nama: names[jenis] ?? jenis,
    isRequired: asked.lampiran.includes(jenis),
  }));
  return <LampiranPart jenisList={jenisList} />;
}
