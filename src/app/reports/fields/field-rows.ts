import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal, type Tanggal } from '../../../domain/basics/tanggal.ts';
import { getAt } from '../../../sync/merge/merge.ts';
import type { FactRow, FactSection } from './fact-rows.ts';
import type { DrawnField, DrawnSection, Values } from './field.ts';
import { pathOf } from './field-paths.ts';

interface Options {
  readonly kind: ReportKind;
  /** How a day is written. */
  readonly day?: (tanggal: Tanggal) => string;
}

/** A section of fields as a document has it: names and values, in the order they are asked. */
export function sectionFacts(
  { title, at, fields }: DrawnSection,
  content: Values,
  options: Options,
): FactSection {
  const value = at === null ? content : valuesAt(content, at);
  return { title, rows: rowsOf(fields, value, { ...options, at: at === null ? [] : [at] }) };
}

function rowsOf(
  fields: readonly DrawnField[],
  value: Values,
  options: Options & { readonly at: readonly string[] },
): readonly FactRow[] {
  const { kind, at } = options;
  return fields.flatMap((field) => {
    if (field.isAsked?.(value, kind) === false) return [];
    const { key } = field;
    if ('fields' in field && key === undefined) return rowsOf(field.fields, value, options);
    if (key === undefined || field.row === null) return [];
    const said = (field.said?.(value) ?? saidOf(field, value, options)).trim();
    if (said === '' && field.isOptional) return [];
    return [{ where: [...at, ...pathOf(key)], name: nameOf(field, kind), value: said || '-' }];
  });
}

function nameOf(field: DrawnField, kind: ReportKind): string {
  if ('fields' in field) return field.row ?? '';
  return field.row ?? field.labelOf?.(kind) ?? field.label;
}

function saidOf(field: DrawnField, value: Values, { day = formatTanggal }: Options): string {
  if ('fields' in field) return '';
  const { key, control } = field;
  const own = readAt(value, key);
  switch (control.kind) {
    case 'rupiah':
    case 'whole-rupiah':
      return amountText(own);
    case 'sum':
      return amountText(control.of(value));
    case 'date':
      return own === null ? '' : day(own as Tanggal); // the list was checked against the schema
    case 'choice':
    case 'select':
      return control.options.find(([one]) => one === own)?.[1] ?? '';
    case 'tick':
      return own === true ? control.yes : control.no;
    default:
      return textOf(own);
  }
}

function amountText(amount: unknown): string {
  return typeof amount === 'number' ? formatRp(amount) : '';
}

/** The desa's word to the kecamatan, where it wrote one. */
export function catatanRows(
  { catatan }: { readonly catatan: string },
  name: string,
): readonly FactRow[] {
  const value = catatan.trim();
  return value === '' ? [] : [{ where: ['catatan'], name, value }];
}

/** What a field of a group says now. */
export function readAt(value: Values, key: string): unknown {
  return getAt(value, pathOf(key));
}

/** A group of a content; empty where an older app wrote none. */
export function valuesAt(content: Values, at: string): Values {
  return (content[at] ?? {}) as Values; // `at` names an object of the schema
}

/** A text or a number as it stands; nothing for what is neither. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
