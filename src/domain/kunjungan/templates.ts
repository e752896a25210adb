import type { JenisJawaban } from './jenis-jawaban.ts';
import type { Topik } from './topik.ts';

/** A point of the checklist. */
export interface Butir {
  readonly id: string;
  readonly topik: Topik;
  readonly tanya: string;
  readonly jenis: JenisJawaban;
  readonly basis: string;
}

const keuangan = 'Permendagri 20/2018';
const aset = 'Permendagri 1/2016';
const perencanaan = 'Permendagri 114/2014';
const bumdes = 'PP 11/2021';
const lkd = 'Permendagri 18/2018';
const administrasi = 'Permendagri 47/2016';

/*
 * The checklist by topic as the app has it built in; the kecamatan changes it in a setting (`daftar-periksa.ts`).
 * The questions are the kecamatan's own, after the subject of the rule named; article numbers have not been
 * verified, so none is cited, and no answer decides anything by itself.
 */
export const templates: readonly Butir[] = [
  ['keu-bku', 'keuangan', 'Buku kas umum terisi sampai hari ini', 'ya-tidak', keuangan],
  ['keu-kas', 'keuangan', 'Uang tunai di bendahara saat dihitung (rupiah)', 'angka', keuangan],
  ['keu-spj', 'keuangan', 'Setiap pengeluaran punya bukti lengkap', 'ya-tidak', keuangan],
  ['keu-pajak', 'keuangan', 'Pajak yang dipungut sudah disetor', 'ya-tidak', keuangan],
  ['keu-baliho', 'keuangan', 'Foto baliho atau papan informasi APBDes', 'foto', keuangan],
  ['aset-buku', 'aset', 'Buku inventaris aset desa terisi tahun ini', 'ya-tidak', aset],
  ['aset-kode', 'aset', 'Barang diberi kode inventaris', 'ya-tidak', aset],
  ['aset-tanah', 'aset', 'Bidang tanah kas desa yang belum bersertifikat', 'angka', aset],
  ['aset-foto', 'aset', 'Foto aset yang diperiksa', 'foto', aset],
  ['ren-rpjm', 'perencanaan', 'RKPDes sejalan dengan RPJMDes', 'ya-tidak', perencanaan],
  [
    'ren-hadir',
    'perencanaan',
    'Musyawarah dihadiri unsur yang diwajibkan',
    'ya-tidak',
    perencanaan,
  ],
  ['ren-usul', 'perencanaan', 'Usulan yang belum tertampung dan alasannya', 'teks', perencanaan],
  ['bum-kas', 'bumdes', 'Saldo kas BUMDes saat dihitung (rupiah)', 'angka', bumdes],
  ['bum-buku', 'bumdes', 'Pembukuan terpisah dari keuangan desa', 'ya-tidak', bumdes],
  ['bum-unit', 'bumdes', 'Unit usaha yang berjalan dan kendalanya', 'teks', bumdes],
  ['bum-foto', 'bumdes', 'Foto tempat usaha', 'foto', bumdes],
  ['lkd-sk', 'lkd', 'SK pengurus LPMD, PKK dan Karang Taruna masih berlaku', 'ya-tidak', lkd],
  ['lkd-giat', 'lkd', 'Kegiatan dalam tiga bulan terakhir', 'teks', lkd],
  ['adm-buku', 'administrasi', 'Buku administrasi umum terisi', 'ya-tidak', administrasi],
  [
    'adm-perdes',
    'administrasi',
    'Buku Peraturan di Desa sesuai Perdes terbit',
    'ya-tidak',
    administrasi,
  ],
  ['adm-arsip', 'administrasi', 'Foto ruang arsip', 'foto', administrasi],
].map(([id, topik, tanya, jenis, basis]) => ({ id, topik, tanya, jenis, basis }) as Butir); // as written above

/** Behind all others, what is not built in. */
const BEHIND = 1_000_000;

/** Where an answer of an older app stands, which did not say so itself. */
export function builtInPlace(id: string): number {
  const place = templates.findIndex((one) => one.id === id);
  return place === -1 ? BEHIND : place;
}
