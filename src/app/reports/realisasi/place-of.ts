import { must } from '../../../domain/basics/must.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { lineBagian } from '../lines/bagian.ts';
import { placeInForm } from '../fields/field-paths.ts';
import { realisasiSections as sections } from './fields.ts';

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], { lines }: RealisasiContent): string | null {
  const [head, id = ''] = where;
  if (head === 'noProgramLain') return 'lampiran';
  if (head === 'asal') return 'anggaran';
  if (head !== 'lines') return placeInForm(where, {}, { sections });
  if (!Object.hasOwn(lines, id)) return null;
  if (where[2] === 'anggaran') return 'anggaran';
  return `${lineBagian(must(lines[id]).rekening)}?baris=${id}`;
}
