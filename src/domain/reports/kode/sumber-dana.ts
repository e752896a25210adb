import { cleanText } from '../../basics/clean-text.ts';

interface SumberDana {
  readonly code: string;
  readonly name: string;
  /** Where its income is usually booked: the beginning of a kode rekening. */
  readonly income: string;
}

/** Fund sources by their Siskeudes codes; SiLPA keeps the code of the fund it came from. */
export const sumberDanaList: readonly SumberDana[] = [
  { code: 'PAD', name: 'Pendapatan Asli Desa', income: '4.1' },
  { code: 'ADD', name: 'Alokasi Dana Desa', income: '4.2.3' },
  { code: 'DDS', name: 'Dana Desa (APBN)', income: '4.2.1' },
  { code: 'PBH', name: 'Bagi Hasil Pajak dan Retribusi', income: '4.2.2' },
  { code: 'PBK', name: 'Bantuan Keuangan Kabupaten/Kota', income: '4.2.5' },
  { code: 'PBP', name: 'Bantuan Keuangan Provinsi', income: '4.2.4' },
  { code: 'SWD', name: 'Swadaya Masyarakat', income: '4.1.3' },
  { code: 'DLL', name: 'Pendapatan Lain-lain', income: '4.3' },
];

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

/** code|as printed by desa in their tables; compared without case, spaces and marks. */
const ALIASES = `
PAD|PADes|PADesa|Pendapatan Asli Desa|Hasil Aset|Hasil Usaha
ADD|Alokasi Dana Desa|ADD Kabupaten
DDS|DD|DD-APBN|Dana Desa|Dana Desa (APBN)|Dana Desa APBN|Dropping APBN|APBN|DDS APBN
PBH|BHP|BHPR|BHPRD|PBH Kabupaten|PDRD|Bagi Hasil Pajak|Bagi Hasil Pajak & Retribusi
PBH|Bagi Hasil Pajak dan Retribusi|Bagi Hasil Pajak & Retribusi Daerah|Bagi Hasil Pajak Retribusi
PBH|Bagi Hasil Pajak Retribusi Daerah|Pendapatan Bagi Hasil|Bagi Hasil Pajak dan Retribusi Daerah
PBK|BAN-KAB|Bankeu Kabupaten|Bankab|BKK|BKK Kabupaten|Bantuan Kabupaten|Bantuan Keuangan Kabupaten
PBK|Bantuan Kab/Kota|Bantuan Keuangan Kab/Kota|Bantuan Keuangan Kab|Bantuan Keuangan Kabupaten/Kota
PBP|BAN-PROV|Bankeu Provinsi|Banprov|BKK Provinsi|Bantuan Provinsi|Bantuan Keuangan Provinsi
PBP|Bantuan Keuangan APBD Provinsi
SWD|Swadaya|Swadaya Masyarakat|Swadaya dan Gotong Royong
DLL|Lain-lain|Pendapatan Lain-lain|Bunga Bank|Lain-lain Pendapatan yang Sah|Pendapatan Lain Lain
`;

const codeByAlias: ReadonlyMap<string, string> = new Map(
  ALIASES.trim()
    .split('\n')
    .map((row) => row.split('|'))
    .flatMap((names) => names.map((name) => [aliasKey(name), names[0] ?? ''] as const)),
);

function aliasKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(pen\.|penerimaan) ?/, '')
    .replaceAll('&', 'dan')
    .replaceAll(/[^a-z0-9]/g, '');
}
