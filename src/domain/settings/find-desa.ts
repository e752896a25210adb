import { cleanText } from '../basics/clean-text.ts';
import type { Desa } from '../desa/kecamatan.ts';

/** The desa a table names by its name, with or without `Desa` or `Ds.` before it, in whatever spacing, or by its code. */
export function findDesa(text: string, desaList: readonly Desa[]): Desa | null {
  const key = fold(text);
  return desaList.find(({ code, name }) => fold(name) === key || fold(code) === key) ?? null;
}

function fold(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/^(pemerintah |pem)?(desa|des|ds)[. ]+/, '')
    .replaceAll(/[^a-z0-9]/g, '');
}
