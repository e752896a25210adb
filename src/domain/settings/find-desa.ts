import type { Desa } from '../desa/kecamatan.ts';

/** The desa a table names by its name, with or without `Desa` before it, or by its code. */
export function findDesa(text: string, desaList: readonly Desa[]): Desa | null {
  const key = fold(text);
  return desaList.find(({ code, name }) => fold(name) === key || fold(code) === key) ?? null;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*desa\s+/, '')
    .replaceAll(/[^a-z0-9]/g, '');
}
