import { type CodeEntry, kegiatanToChoose, rekeningByCode } from './kode-names.ts';
import { searchKode } from './search-kode.ts';

interface FoundKode extends CodeEntry {
  readonly kind: 'rekening' | 'fungsi';
}

interface FindKodeOptions {
  /** Only rekening of this akun; kegiatan are then left out. */
  readonly akun?: '4' | '5' | '6';
  readonly kind?: 'rekening' | 'fungsi';
  readonly limit?: number;
}

/**
 * What a person may put on a line: objek and kegiatan that fit every word of the query, best first.
 * Digits are a code from its beginning (`5.2.1`, `5 2 1`, `01.01`), words are parts of the name,
 * whatever their case or accents; office short forms (siltap, ATK, BLT) are understood.
 */
export function findKode(
  query: string,
  { akun, kind, limit = 30 }: FindKodeOptions = {},
): FoundKode[] {
  const candidates: readonly FoundKode[] = [
    ...(kind === 'fungsi' ? [] : allRekening(akun)),
    ...(kind === 'rekening' || akun !== undefined ? [] : allKegiatan()),
  ];
  return searchKode(query, candidates, limit);
}

function allRekening(akun: string | undefined): FoundKode[] {
  return [...rekeningByCode().values()]
    .filter(({ code }) => code.split('.').length === 4 && (!akun || code.startsWith(akun)))
    .map((entry) => ({ ...entry, kind: 'rekening' }));
}

function allKegiatan(): FoundKode[] {
  return kegiatanToChoose().map((entry) => ({ ...entry, kind: 'fungsi' }));
}
