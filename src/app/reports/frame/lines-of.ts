import type { Content } from '../../../domain/standing/report-doc.ts';

export interface NamedLine {
  /** Path into the content. */
  readonly where: readonly string[];
  readonly name: string;
}

/** Enough to choose from; the longest APBDes known has some 400 lines. */
const MOST = 600;
const DEPTH = 4;
const nameFields = ['uraian', 'nama', 'namaKegiatan', 'judul'];

/** The lines of any kind of report that have a name, in their order. */
export function linesOf(content: Content): readonly NamedLine[] {
  const found: NamedLine[] = [];
  const walk = (value: unknown, where: readonly string[]): void => {
    if (typeof value !== 'object' || value === null || found.length >= MOST) return;
    const fields = value as Readonly<Record<string, unknown>>; // any object is
    const name = nameFields.map((field) => fields[field]).find(isName);
    if (name && where.length > 0) found.push({ where, name: name.slice(0, 200) });
    if (where.length === DEPTH) return;
    for (const [key, inner] of Object.entries(fields))
      if (key !== 'lampiran') walk(inner, [...where, key]);
  };
  walk(content, []);
  return found;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** `Unit usaha: Toko desa`; a name that says it already stands alone. */
export function named(what: string | undefined, name: string): string {
  if (!what || name.toLowerCase().includes(what.toLowerCase())) return name || (what ?? '');
  return name.trim() === '' ? what : `${what}: ${name}`;
}

/** For a kind the names of whose lines stand in the content itself. */
export const loadNamed = () => Promise.resolve(linesOf);
