import { rkpdesLampiranJenis } from '../../../domain/reports/rkpdes/schema.ts';
import { rkpdesLampiranNames } from './words.ts';
import { LampiranPart } from '../frame/lampiran-part.tsx';

const required: readonly string[] = ['berita-acara', 'daftar-hadir'];

/** The files that go with it. */
export function RkpdesLampiranPart() {
  return (
    <LampiranPart
      jenisList={rkpdesLampiranJenis.map((jenis) => ({
        jenis,
        nama: rkpdesLampiranNames[jenis],
        isRequired: required.includes(jenis),
      }))}
    />
  );
}
