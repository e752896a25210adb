import { FieldsPart } from '../fields/fields-part.tsx';
import { catatanSection } from './fields.ts';
import { JenisPart } from './jenis-part.tsx';
import { MusrenbangdesPart } from './musrenbangdes-part.tsx';

/** The parts of the form besides its overview and the files. */
export const lkdParts = {
  rt: () => <JenisPart jenis="rt" />,
  rw: () => <JenisPart jenis="rw" />,
  pkk: () => <JenisPart jenis="pkk" />,
  'karang-taruna': () => <JenisPart jenis="karang-taruna" />,
  posyandu: () => <JenisPart jenis="posyandu" />,
  lpm: () => <JenisPart jenis="lpm" />,
  lain: () => <JenisPart jenis="lain" />,
  musrenbangdes: MusrenbangdesPart,
  catatan: () => <FieldsPart section={catatanSection} />,
} as const;
