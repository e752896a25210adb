import { type LineComparison, compareLines } from '../apbdes/compare.ts';
import type { RealisasiContent, RealisasiLine } from './schema.ts';

/** What a desa changed on the lines between two revisions. */
export function compareRealisasi(
  before: RealisasiContent,
  after: RealisasiContent,
): LineComparison<RealisasiLine> {
  return compareLines(before.lines, after.lines, LINE_FIELDS);
}

const LINE_FIELDS = [
  'rekening',
  'fungsi',
  'uraian',
  'sumberDana',
  'anggaran',
  'realisasi',
] as const;
