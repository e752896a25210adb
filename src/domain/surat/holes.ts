import type { Penandatangan, Surat } from '../settings/settings.ts';

/** What a letter still lacks before it may go out; number and date have fields of their own. */
export type SuratHole =
  | (typeof everyLetter)[number]
  | 'pelimpahan'
  | 'tandaTerima'
  /** It names other points than those answered "tidak". */
  | 'kesimpulan';

const everyLetter = ['kop', 'kota', 'jabatan', 'nama', 'nip'] as const;

/** The holes that every letter may have: its letterhead, its place and who signs. */
export function holesOf(surat: Surat | null, penandatangan: Penandatangan): readonly SuratHole[] {
  const isThere = {
    kop: surat?.kop.some(isWritten) ?? false,
    kota: isWritten(surat?.kota ?? ''),
    jabatan: isWritten(penandatangan.jabatan),
    nama: isWritten(penandatangan.nama),
    nip: isWritten(penandatangan.nip),
  };
  return everyLetter.filter((hole) => !isThere[hole]);
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
