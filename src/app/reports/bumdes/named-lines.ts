import { amountFields, bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { linesOf, named, type NamedLine } from '../frame/lines-of.ts';
import { bumdesFieldNames } from './fields.ts';
import { jabatanNames } from './words.ts';

/** Its unit usaha, its organs and its figures. */
export function bumdesLines(content: Content): readonly NamedLine[] {
  const read = bumdesContentSchema.safeParse(content).data;
  if (!read) return linesOf(content);
  if (read.nihil) return [];
  return [
    ...Object.entries(read.unit).map(([id, { nama }]) => ({
      where: ['unit', id],
      name: named(bumdesFieldNames['unit'], nama),
    })),
    ...Object.entries(read.organ).map(([id, { jabatan, nama }]) => ({
      where: ['organ', id],
      name: named(jabatanNames[jabatan], nama),
    })),
    ...amountFields.map((field) => ({
      where: ['laporan', field],
      name: bumdesFieldNames[field] ?? field,
    })),
  ];
}
