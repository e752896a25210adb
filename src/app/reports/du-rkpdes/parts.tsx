import { FieldsPart } from '../fields/fields-part.tsx';
import { musrenbangdesSection } from './fields.ts';
import { UsulanPart } from './usulan-part.tsx';
import { duRkpdesFindingText } from './findings-words.ts';

/** The parts of the form besides its overview and the files. */
export const duRkpdesParts = {
  usulan: UsulanPart,
  musrenbangdes: () => <FieldsPart section={musrenbangdesSection} sentence={duRkpdesFindingText} />,
} as const;
