import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { linesOf, named, type NamedLine } from '../frame/lines-of.ts';
import { jenisLkdNames } from './words.ts';

/** Its lembaga, those without a name by their kind. */
export function lembagaLines(content: Content): readonly NamedLine[] {
  const read = lkdContentSchema.safeParse(content).data;
  if (!read) return linesOf(content);
  return Object.entries(read.lembaga).map(([id, { jenis, nama }]) => ({
    where: ['lembaga', id],
    name: named(jenisLkdNames[jenis], nama),
  }));
}
