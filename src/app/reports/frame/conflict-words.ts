import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { getAt } from '../../../sync/merge/merge.ts';
import { titleOf } from '../../standing/place-name.ts';
import { conflictText as words } from './parts-words.ts';
import type { FormDefinition } from './form-definition.ts';

type Words = Pick<FormDefinition, 'fieldNames' | 'rupiahFields' | 'titleOf' | 'valueText'>;

/** What a conflict is about, e.g. `Dana Desa · Anggaran`. */
export function conflictPlace(
  path: readonly string[],
  content: Content,
  definition: Words,
): string {
  const { fieldNames } = definition;
  const field = path.at(-1) ?? '';
  const entry = getAt(content, path.slice(0, 2));
  if (path.length > 1 && entry === undefined) return words.removed;
  const title = definition.titleOf?.(path, content) ?? titleOf(entry);
  if (title === null) return fieldNames[field] ?? field;
  return `${title} · ${path.length > 2 ? (fieldNames[field] ?? field) : words.whole}`;
}

/** One side of it as a person reads it. */
export function conflictValue(path: readonly string[], value: unknown, definition: Words): string {
  const { rupiahFields = [] } = definition;
  if (value === undefined) return words.removed;
  if (value === null || value === '') return words.empty;
  const own = definition.valueText?.(path, value) ?? null;
  if (own !== null) return own;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number')
    return rupiahFields.includes(path.at(-1) ?? '') ? formatRp(value) : String(value);
  const tanggal = tanggalSchema.safeParse(value).data;
  if (tanggal) return formatTanggal(tanggal);
  return typeof value === 'string' ? value : entryWords(value, rupiahFields);
}

/** A whole entry: its name and its amounts. */
function entryWords(value: unknown, rupiahFields: readonly string[]): string {
  const amounts = rupiahFields.flatMap((field) => {
    const amount = getAt(value, [field]);
    return typeof amount === 'number' ? [formatRp(amount)] : [];
  });
  return [titleOf(value), ...amounts].filter((part) => part !== null).join(', ') || words.whole;
}
