import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import { apbdesLineSchema } from '../../../domain/reports/apbdes/schema.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { conflictText as words } from '../../text/apbdes-form.ts';
import { lineTitle } from './line-title.ts';

/** What a conflict is about, e.g. `Dana Desa · Anggaran`. */
export function conflictPlace(path: readonly string[], { lines }: ApbdesContent): string {
  const field = path.at(-1) ?? '';
  if (path[0] !== 'lines') return words.fields[field] ?? field;
  const line = lines[path[1] ?? ''];
  const title = line ? lineTitle(line) : words.removed;
  return `${title} · ${path.length > 2 ? (words.fields[field] ?? field) : words.wholeLine}`;
}

/** One side of it as a person reads it. */
export function conflictValue(path: readonly string[], value: unknown): string {
  if (value === undefined) return words.removed;
  if (value === null || value === '') return words.empty;
  const line = apbdesLineSchema.safeParse(value).data;
  if (line) return `${lineTitle(line)}, ${formatRp(line.anggaran ?? 0)}`;
  if (typeof value === 'number') return isAmount(path) ? formatRp(value) : String(value);
  const tanggal = path.at(-1) === 'tanggalSepakat' ? tanggalSchema.safeParse(value).data : null;
  if (tanggal) return formatTanggal(tanggal);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isAmount(path: readonly string[]): boolean {
  return path.at(-1) === 'anggaran' || path.at(-1) === 'sebelum';
}
