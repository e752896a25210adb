import { IsiPart } from './isi-part.tsx';
import { KegiatanPart } from './kegiatan-part.tsx';
import { PaguPart } from './pagu-part.tsx';
import { PerubahanPart } from './perubahan-part.tsx';
import { StartPart } from './start-part.tsx';
import { TahapanPart } from './tahapan-part.tsx';
import { TimPart } from './tim-part.tsx';

/** The parts of the form besides its overview and the files. */
export const rkpdesParts = {
  kegiatan: KegiatanPart,
  pagu: PaguPart,
  tahapan: TahapanPart,
  isi: IsiPart,
  tim: TimPart,
  mulai: StartPart,
  perubahan: PerubahanPart,
} as const;
