import { FieldsPart } from '../fields/fields-part.tsx';
import { AsetPart } from './aset-part.tsx';
import { BidangPart } from './bidang-part.tsx';
import { dokumenSection } from './fields.ts';
import { dokumenFindingText } from './findings-words.ts';

/** The parts of the form besides its overview and the files. */
export const dokumenParts = {
  dokumen: () => <FieldsPart section={dokumenSection} sentence={dokumenFindingText} />,
  bidang: BidangPart,
  aset: AsetPart,
} as const;
