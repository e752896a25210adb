import { cleanText } from '../../basics/clean-text.ts';
import sources from './sumber-dana.json' with { type: 'json' };

interface SumberDana {
  readonly code: string;
  readonly name: string;
  /** Where its income is usually booked: the beginning of a kode rekening. */
  readonly income: string;
  /** As desa print it in their tables; compared without case, spaces and marks. */
  readonly aliases: readonly string[];
}

/** Fund sources by their Siskeudes codes; SiLPA keeps the code of the fund it came from. */
export const sumberDanaList: readonly SumberDana[] = sources;

/**
 * The Siskeudes code behind the words a desa prints, also with the code in brackets; several sources of one
 * line as `ADD, PBH`. What is not known stays as it was written.
 */
export function sumberDanaFromText(text: string): string {
  const written = cleanText(text);
  const parts = written.split(/ ?[,;+] ?/).filter((part) => part !== '');
  const codes = parts.map(codeOf).filter((code) => code !== undefined);
  if (codes.length > 1 && codes.length === parts.length) return [...new Set(codes)].join(SEVERAL);
  return codeOf(written) ?? written;
}

/** One Siskeudes code, or several of them in one line. */
export function isKnownSumberDana(source: string): boolean {
  return source.split(SEVERAL).every((code) => sumberDanaList.some((one) => one.code === code));
}

/** A line that more than one source pays, without saying how much of it each. */
export function isMixedSumberDana(source: string): boolean {
  return source.includes(SEVERAL) && isKnownSumberDana(source);
}

/** The desa's own words where the source has no Siskeudes code. */
export function sumberDanaName(code: string): string {
  if (isMixedSumberDana(code)) return code.split(SEVERAL).map(sumberDanaName).join(SEVERAL);
  return sumberDanaList.find((sumber) => sumber.code === code)?.name ?? code;
}

/** The source whose income a rekening usually is, e.g. DDS for `4.2.1.01`; the longest beginning wins. */
export function usualSumberDana(rekening: string): string | null {
  const fits = sumberDanaList.filter(({ income }) => `${rekening}.`.startsWith(`${income}.`));
  return fits.toSorted((a, b) => b.income.length - a.income.length)[0]?.code ?? null;
}

const SEVERAL = ', ';

/** Of one source: by its whole name, then by what stands in brackets, then by what stands before them. */
function codeOf(text: string): string | undefined {
  const [, before = '', inside = ''] = /^([^(]*)\(([^()]*)\)$/.exec(text) ?? [];
  return [text, inside, before]
    .map((name) => codeByAlias.get(aliasKey(name)))
    .find((code) => code !== undefined);
}

const codeByAlias: ReadonlyMap<string, string> = new Map(
  sumberDanaList.flatMap(({ code, aliases }) =>
    [code, ...aliases].map((name) => [aliasKey(name), code] as const),
  ),
);

function aliasKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(pen\.|penerimaan) ?/, '')
    .replaceAll('&', 'dan')
    .replaceAll(/[^a-z0-9]/g, '');
}
