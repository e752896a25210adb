import type { Finding } from '../../finding.ts';
import { desaBooksOf } from '../anggaran.ts';
import type { BumdesCheckContext } from './context.ts';
import type { BumdesContent } from '../schema.ts';

/**
 * What it paid to and got from the desa, beside 4.1.1.01 and 6.2.2 of the desa's own books of that year.
 * The codes are sure; that the two agree is our reading, since the desa may book a year later: a notice.
 * A semester alone may not be more than the year.
 */
export function checkBooks({ laporan }: BumdesContent, context: BumdesCheckContext): Finding[] {
  const books = desaBooksOf(context.related, context.tahun);
  if (!books) return [];
  const isYear = context.kind === 'bumdes-tahunan';
  return (['bagiHasil', 'penyertaanModal'] as const).flatMap((field): Finding[] => {
    const told = laporan[field];
    const booked = books[field];
    if (told === null || told === booked || (!isYear && told < booked)) return [];
    const rule = `bumdes-books-${books.source}`;
    const values = { field, told, booked };
    return [{ level: 'notice', rule, where: ['laporan', field], values, basis: BASIS[field] }];
  });
}

const BASIS = {
  bagiHasil: 'PP 11/2021 Ps 60; rekening 4.1.1.01',
  penyertaanModal: 'PP 11/2021 Ps 43; rekening 6.2.2',
} as const;
