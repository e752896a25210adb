import { AnggaranPart } from './anggaran-part.tsx';
import { CatatanPart } from './catatan-part.tsx';
import { KasPart } from './kas-part.tsx';
import { RealisasiLampiranPart } from './lampiran-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { PengesahanPart } from './pengesahan-part.tsx';

/** The parts of the form besides its overview. */
export const realisasiParts = {
  pendapatan: () => <LinesPart bagian="pendapatan" />,
  belanja: () => <LinesPart bagian="belanja" />,
  pembiayaan: () => <LinesPart bagian="pembiayaan" />,
  anggaran: AnggaranPart,
  kas: KasPart,
  pengesahan: PengesahanPart,
  lampiran: RealisasiLampiranPart,
  catatan: CatatanPart,
} as const;
