import { type LineComparison, compareLines } from '../apbdes/compare.ts';
import { type RealisasiContent, type RealisasiLine, realisasiLineSchema } from './schema.ts';

/** What a desa changed on the lines between two revisions. */
export function compareRealisasi(
  before: RealisasiContent,
  after: RealisasiContent,
): LineComparison<RealisasiLine> {
  return compareLines(before.lines, after.lines, LINE_FIELDS);
}

type LineField = keyof typeof realisasiLineSchema.shape;
const LINE_FIELDS = Object.keys(realisasiLineSchema.shape) as readonly LineField[]; // its own keys
