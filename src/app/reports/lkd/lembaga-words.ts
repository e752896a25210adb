import { formatTanggalShort } from '../../../domain/basics/tanggal.ts';
import { type Lembaga, LKD_YEARS } from '../../../domain/reports/lkd/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import { entryText } from '../frame/entries-words.ts';
import { lkdFieldNames as names } from './fields.ts';
import { lkdText, lkdViewText as words } from './words.ts';

/** A lembaga in a document: what is not written takes no line. */
export function lembagaLines(lembaga: Lembaga): readonly string[] {
  const { ketua, sk, mulai, selesai, anggotaL, anggotaP, kegiatan } = lembaga;
  const last = lastDayOf({ mulai, selesai }, LKD_YEARS);
  const { unsaid } = entryText;
  const skWords = [sk.nomor, sk.tanggal && formatTanggalShort(sk.tanggal)].filter(Boolean);
  const hasMembers = anggotaL !== null || anggotaP !== null;
  return [
    `${names['ketua']}: ${ketua.trim() || unsaid}, ${activeWords(lembaga)}`,
    ...(skWords.length > 0 ? [`${names['sk']}: ${skWords.join(', ')}`] : []),
    ...(mulai && last
      ? [`${words.term}: ${words.since(formatTanggalShort(mulai), formatTanggalShort(last))}`]
      : []),
    ...(hasMembers
      ? [`${words.anggota}: ${words.members(anggotaL ?? unsaid, anggotaP ?? unsaid)}`]
      : []),
    ...Object.values(kegiatan).map(({ tanggal, uraian }) =>
      words.did([tanggal && formatTanggalShort(tanggal), uraian].filter(Boolean).join(' ')),
    ),
  ];
}

/** Ketua, then term, state and count of kegiatan: a lembaga in a list. */
export function lembagaDetail(lembaga: Lembaga): string {
  const { ketua, mulai, selesai, kegiatan } = lembaga;
  const last = lastDayOf({ mulai, selesai }, LKD_YEARS);
  const count = Object.keys(kegiatan).length;
  const parts = [
    last === null ? '' : lkdText.until(formatTanggalShort(last)),
    activeWords(lembaga),
    count === 0 ? '' : lkdText.kegiatanCount(count),
  ];
  return `${ketua.trim() || lkdText.noKetua}\n${parts.filter(Boolean).join(', ')}`;
}

export function presenceWords(isPresent: boolean | null): string {
  const { present, absent, unsaid } = lkdText.presence;
  if (isPresent === null) return unsaid;
  return isPresent ? present : absent;
}

function activeWords({ aktif }: Lembaga): string {
  const { ya, tidak, belum } = lkdText.activeState;
  if (aktif === null) return belum;
  return aktif ? ya : tidak;
}
