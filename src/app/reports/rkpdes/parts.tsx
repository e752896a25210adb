import { FieldsPart } from '../fields/fields-part.tsx';
import { isiSection, tahapanSection, timSection } from './fields.ts';
import { rkpdesFindingText } from './findings-words.ts';
import { KegiatanPart } from './kegiatan-part.tsx';
import { PaguPart } from './pagu-part.tsx';
import { PerubahanPart } from './perubahan-part.tsx';
import { StartPart } from './start-part.tsx';
import { isiLead, timLead } from './words.ts';

/** The parts of the form besides its overview and the files. */
export const rkpdesParts = {
  kegiatan: KegiatanPart,
  pagu: PaguPart,
  tahapan: () => <FieldsPart section={tahapanSection} sentence={rkpdesFindingText} />,
  isi: () => <FieldsPart section={isiSection} lead={isiLead} />,
  tim: () => <FieldsPart section={timSection} lead={timLead} />,
  mulai: StartPart,
  perubahan: PerubahanPart,
} as const;
