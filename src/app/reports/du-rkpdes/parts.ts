import { MusrenbangdesPart } from './musrenbangdes-part.tsx';
import { UsulanPart } from './usulan-part.tsx';

/** The parts of the form besides its overview and the files. */
export const duRkpdesParts = { usulan: UsulanPart, musrenbangdes: MusrenbangdesPart } as const;
