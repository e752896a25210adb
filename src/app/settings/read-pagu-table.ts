import { parseRupiah } from '../../domain/basics/rupiah.ts';
import type { Rupiah } from '../../domain/basics/rupiah.ts';
import type { Desa } from '../../domain/desa/kecamatan.ts';
import { setelanText } from '../text/setelan.ts';

const { pagu: words } = setelanText;

export interface PaguTable {
  /** By desa, then by source. */
  readonly byDesa: Readonly<Record<string, Readonly<Record<string, Rupiah>>>>;
  /** Lines that could not be read, as sentences. */
  readonly problems: readonly string[];
}

/** A pasted table: a desa a line, its amounts in the order of `sources`, parted by semicolon or tab. */
export function readPaguTable(
  text: string,
  {
    desaList,
    sources,
  }: { readonly desaList: readonly Desa[]; readonly sources: readonly string[] },
): PaguTable {
  const byDesa: Record<string, Record<string, Rupiah>> = {};
  const problems: string[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    const [name = '', ...cells] = line.split(/[;\t]/).map((cell) => cell.trim());
    const desa = desaList.find((one) => fold(one.name) === fold(name.replace(/^desa /i, '')));
    if (!desa) {
      problems.push(words.unknown(name));
      continue;
    }
    const amounts = cells.map((cell) => parseRupiah(cell));
    const wrong = amounts.findIndex(({ kind }) => kind === 'unreadable');
    if (wrong !== -1) {
      problems.push(words.unreadable(index + 1, cells[wrong] ?? ''));
      continue;
    }
    const entries = amounts.flatMap((amount, at): [string, Rupiah][] => {
      const source = sources[at];
      return source !== undefined && amount.kind === 'ok' ? [[source, amount.rupiah]] : [];
    });
    byDesa[desa.code] = Object.fromEntries(entries);
  }
  return { byDesa, problems };
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, '');
}
