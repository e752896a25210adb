import { cleanText } from '../../basics/clean-text.ts';

export interface NormalKode {
  /** `4`, `4.2`, `4.2.1` or `4.2.1.01`; null when the text names none. */
  readonly rekening: string | null;
  /** `1`, `1.1` or `1.1.01`; null when the text names none. */
  readonly fungsi: string | null;
  /** Local digits behind the objek, e.g. `02`: the annex ends at the objek. */
  readonly rincian: string | null;
}

/**
 * Reads a code as tables print it: `4.2.1.01.`, `4 1 1 2`, `4 2 4 90-99`, `01.01.02` (leading zeros:
 * fungsi), `5.1.1.01. [01.01.01]`, `1.1.01.5.1.1.01`, `1.4.0101` (the paket 01 of a kegiatan), `5.3.0`,
 * with or without Siskeudes' desa prefix `07.2003.`.
 */
export function normalizeKode(text: string): NormalKode {
  if (text.length > MAX_LENGTH) return NONE;
  const bracketed = /^(.*)\[(.*)\]\s*$/.exec(cleanText(text));
  if (bracketed) {
    const outer = normalizeKode(bracketed[1] ?? '');
    const inner = normalizeKode(bracketed[2] ?? '');
    if (bracketed[1] && outer.rekening === null && outer.fungsi === null) return NONE;
    return { ...outer, fungsi: inner.fungsi ?? outer.fungsi };
  }
  const segments = segmentsOf(text.replace(/-99\b/, ''));
  if (segments === null) return NONE;
  const split = fungsiLength(segments);
  const rekening = toRekening(segments.slice(split));
  const fungsi = toFungsi(segments.slice(0, split));
  if (split < segments.length && rekening === null) return NONE;
  if (split > 0 && fungsi === null) return NONE;
  return { rekening, fungsi, rincian: segments.slice(split + 4).join('.') || null };
}

/** The same for a column that holds kode fungsi alone, where `4.1` is a sub bidang and `1.4.01.02` a paket. */
export function normalizeFungsi(text: string): string | null {
  const segments = text.length > MAX_LENGTH ? null : segmentsOf(text);
  return segments === null || segments.length > 4 ? null : toFungsi(segments.slice(0, 3));
}

/** The digits between the dots or spaces, without the desa's prefix; null where the text is no code. */
function segmentsOf(text: string): string[] | null {
  const bare = cleanText(text)
    .replace(/^\d{2}\.\d{4}\./, '')
    .replace(/^(0?\d\.0?\d\.\d{2})\d{2}\.?$/, '$1');
  if (!/^\d{1,2}([. ]+\d{1,2})*[. ]*$/.test(bare)) return null;
  return bare.split(/[. ]+/).filter((segment) => segment !== '');
}

/** Longer than any code with its prefix and brackets: a pasted page is not searched for one. */
const MAX_LENGTH = 60;

const NONE: NormalKode = { rekening: null, fungsi: null, rincian: null };

/**
 * How many leading segments are a kode fungsi. Both lists know a 4 and a 5; a leading zero, or a third
 * segment of two digits where a rekening has a jenis of one, tells the fungsi.
 */
function fungsiLength(segments: readonly string[]): number {
  const [first = '', , third = '', fourth] = segments;
  if (segments.length > 3 && Number(first) <= 5 && Number(fourth) === 5 && third.length === 2) {
    return 3;
  }
  const isFungsi =
    first.startsWith('0') || Number(first) <= 3 || third.length === 2 || third === '0';
  if (!isFungsi) return 0;
  return Math.min(segments.length, 3);
}

function toRekening(segments: readonly string[]): string | null {
  if (segments.length === 0) return null;
  const [akun, kelompok, jenis, objek] = segments;
  const parts = [akun, kelompok, jenis].filter((part) => part !== undefined).map(Number);
  if (!/^[456](\.[1-9]){0,2}$/.test(parts.join('.'))) return null;
  return objek === undefined ? parts.join('.') : `${parts.join('.')}.${objek.padStart(2, '0')}`;
}

function toFungsi(segments: readonly string[]): string | null {
  if (segments.length === 0) return null;
  const [bidang, subBidang, kegiatan] = segments;
  const parts = [bidang, subBidang].filter((part) => part !== undefined).map(Number);
  if (!/^[1-5](\.[1-9])?$/.test(parts.join('.'))) return null;
  return kegiatan === undefined
    ? parts.join('.')
    : `${parts.join('.')}.${kegiatan.padStart(2, '0')}`;
}

/** Whether a text is a code of the annex at all. */
export function isKode(text: string): boolean {
  const { rekening, fungsi } = normalizeKode(text);
  return rekening !== null || fungsi !== null;
}
