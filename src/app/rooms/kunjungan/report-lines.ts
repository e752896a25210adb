import { reportKey } from '../../../domain/basics/ids.ts';
import type { ReportId } from '../../../domain/basics/ids.ts';
import { amountFields, bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import type { Content } from '../../../domain/standing/content.ts';
import { linesOf } from './lines-of.ts';
import type { NamedLine } from './lines-of.ts';
import { bumdesFieldNames } from '../../reports/bumdes/fields.ts';
import { jabatanNames } from '../../reports/bumdes/words.ts';
import { jenisLkdNames } from '../../reports/lkd/words.ts';

/** The lines of a report that a finding can be tied to, each told by what it is. */
export function reportLinesOf(report: ReportId, content: Content): readonly NamedLine[] {
  const { kind } = reportKey(report);
  if (kind === 'lkd') return lembagaLines(content) ?? linesOf(content);
  return bumdesLines(content) ?? linesOf(content);
}

/** Its unit usaha, its organs and its figures; null where the content is no BUMDes report. */
function bumdesLines(content: Content): readonly NamedLine[] | null {
  const read = bumdesContentSchema.safeParse(content);
  if (!read.success) return null;
  const { nihil, unit, organ } = read.data;
  if (nihil) return [];
  return [
    ...Object.entries(unit).map(([id, { nama }]) => ({
      where: ['unit', id],
      name: named(bumdesFieldNames['unit'], nama),
    })),
    ...Object.entries(organ).map(([id, { jabatan, nama }]) => ({
      where: ['organ', id],
      name: named(jabatanNames[jabatan], nama),
    })),
    ...amountFields.map((field) => ({
      where: ['laporan', field],
      name: bumdesFieldNames[field] ?? field,
    })),
  ];
}

/** Its lembaga, those without a name by their kind. */
function lembagaLines(content: Content): readonly NamedLine[] | null {
  const read = lkdContentSchema.safeParse(content);
  if (!read.success) return null;
  return Object.entries(read.data.lembaga).map(([id, { jenis, nama }]) => ({
    where: ['lembaga', id],
    name: named(jenisLkdNames[jenis], nama),
  }));
}

/** `Unit usaha: Toko desa`; a name that says it already stands alone. */
function named(what: string | undefined, name: string): string {
  if (!what || name.toLowerCase().includes(what.toLowerCase())) return name || (what ?? '');
  return name.trim() === '' ? what : `${what}: ${name}`;
}
