import { FieldsPart } from '../fields/fields-part.tsx';
import { AnggaranPart } from './anggaran-part.tsx';
import { catatanSection, pengesahanSection } from './fields.ts';
import { realisasiFindingText } from './findings-words.ts';
import { KasPart } from './kas-part.tsx';
import { LinesPart } from './lines-part.tsx';

/** The parts of the form besides its overview. */
export const realisasiParts = {
  pendapatan: () => <LinesPart bagian="pendapatan" />,
  belanja: () => <LinesPart bagian="belanja" />,
  pembiayaan: () => <LinesPart bagian="pembiayaan" />,
  anggaran: AnggaranPart,
  kas: KasPart,
  pengesahan: () => <FieldsPart section={pengesahanSection} sentence={realisasiFindingText} />,
  catatan: () => <FieldsPart section={catatanSection} />,
} as const;
