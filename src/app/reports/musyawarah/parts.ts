import { AcaraPart } from './acara-part.tsx';
import { CetakPart } from './cetak-part.tsx';
import { HasilPart } from './hasil-part.tsx';
import { KembarPart } from './kembar-part.tsx';
import { UsulanPart } from './usulan-part.tsx';

/** What is done before and after the meeting: at the door only the daftar hadir is needed. */
export const musyawarahParts = {
  kembar: KembarPart,
  acara: AcaraPart,
  hasil: HasilPart,
  usulan: UsulanPart,
  cetak: CetakPart,
} as const;
