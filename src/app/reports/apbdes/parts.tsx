import { AlasanPart } from './alasan-part.tsx';
import { BpdPart } from './bpd-part.tsx';
import { ApbdesLampiranPart } from './lampiran-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { StartPart } from './start-part.tsx';

/** The parts of the form besides its overview and the import. */
export const apbdesParts = {
  pendapatan: () => <LinesPart bagian="pendapatan" />,
  belanja: () => <LinesPart bagian="belanja" />,
  pembiayaan: () => <LinesPart bagian="pembiayaan" />,
  bpd: BpdPart,
  alasan: AlasanPart,
  lampiran: ApbdesLampiranPart,
  mulai: StartPart,
} as const;
