import { FieldsPart } from '../fields/fields-part.tsx';
import { AlasanPart } from './alasan-part.tsx';
import { bpdSection } from './bpd-fields.ts';
import { apbdesFindingText } from './findings-words.ts';
import { LinesPart } from './lines-part.tsx';
import { StartPart } from './start-part.tsx';

/** The parts of the form besides its overview and the import. */
export const apbdesParts = {
  pendapatan: () => <LinesPart bagian="pendapatan" />,
  belanja: () => <LinesPart bagian="belanja" />,
  pembiayaan: () => <LinesPart bagian="pembiayaan" />,
  bpd: () => <FieldsPart section={bpdSection} sentence={apbdesFindingText} />,
  alasan: AlasanPart,
  mulai: StartPart,
} as const;
