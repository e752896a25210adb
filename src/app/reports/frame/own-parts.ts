import { CheckPart } from './check-part.tsx';
import { ConflictPart } from './conflict-part.tsx';
import { FilePart } from './file-part.tsx';
import { LampiranPart } from './lampiran-part.tsx';

/** The parts that every form has. */
export const ownParts = {
  lampiran: LampiranPart,
  periksa: CheckPart,
  kirim: FilePart,
  beda: ConflictPart,
} as const;
