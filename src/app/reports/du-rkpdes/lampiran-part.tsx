import { duRkpdesLampiranJenis } from '../../../domain/reports/du-rkpdes/schema.ts';
import { duRkpdesLampiranNames } from './words.ts';
import { LampiranPart } from '../frame/lampiran-part.tsx';

const required: readonly string[] = ['berita-acara'];

/** The files that go with it. */
export function DuRkpdesLampiranPart() {
  return (
    <LampiranPart
      jenisList={duRkpdesLampiranJenis.map((jenis) => ({
        jenis,
        nama: duRkpdesLampiranNames[jenis],
        isRequired: required.includes(jenis),
      }))}
    />
  );
}
