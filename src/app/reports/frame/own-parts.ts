import { CheckPart } from './check-part.tsx';
import { ConflictPart } from './conflict-part.tsx';
import { FilePart } from './file-part.tsx';

/** The parts that every form has. */
export const ownParts = { periksa: CheckPart, kirim: FilePart, beda: ConflictPart } as const;
