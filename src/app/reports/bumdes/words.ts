import type { BumdesKind, Periode } from '../../../domain/reports/bumdes/periode.ts';
import type { Jabatan, Tahap } from '../../../domain/reports/bumdes/schema.ts';

export const tahapNames: Readonly<Record<Tahap, string>> = {
  'belum-daftar': 'Belum mendaftar',
  'nama-disetujui': 'Nama disetujui',
  perbaikan: 'Dokumen diperbaiki',
  'berbadan-hukum': 'Berbadan hukum',
};

export const jabatanNames: Readonly<Record<Jabatan, string>> = {
  penasihat: 'Penasihat',
  direktur: 'Direktur',
  sekretaris: 'Sekretaris',
  bendahara: 'Bendahara',
  pengawas: 'Pengawas',
};

export const jenisNames = { bumdes: 'BUM Desa', bumdesma: 'BUM Desa Bersama' } as const;

export const auditNames = {
  belum: 'Belum diaudit',
  pengawas: 'Pengawas',
  'auditor-independen': 'Auditor independen',
} as const;

/** Names of the content's fields: in conflicts, remarks, sentences and documents. */
export const bumdesFieldNames: Readonly<Record<string, string>> = {
  nihil: 'Tidak ada BUMDes',
  alasan: 'Alasan',
  profil: 'Profil BUMDes',
  nama: 'Nama',
  nomor: 'Nomor',
  tanggal: 'Tanggal',
  jenis: 'Jenis',
  alamat: 'Alamat',
  tahap: 'Status badan hukum',
  perdes: 'Perdes pendirian',
  sertifikat: 'Sertifikat badan hukum (AHU)',
  organ: 'Pengurus',
  jabatan: 'Jabatan',
  mulai: 'Mulai menjabat',
  periodeKe: 'Periode ke',
  unit: 'Unit usaha',
  bidang: 'Bidang usaha',
  laporan: 'Laporan',
  omzet: 'Omzet',
  biaya: 'Biaya',
  laba: 'Laba/(rugi)',
  aset: 'Aset',
  modal: 'Modal (ekuitas)',
  bagiHasil: 'Bagi hasil ke desa',
  penyertaanModal: 'Penyertaan modal desa',
  tenagaKerja: 'Tenaga kerja',
  aktif: 'Keadaan usaha',
  kendala: 'Kendala',
  pertanggungjawaban: 'Pertanggungjawaban',
  tanggalMusdes: 'Tanggal Musdes tahunan',
  diterima: 'Laporan diterima Musdes',
  tanggalPublikasi: 'Tanggal diumumkan',
  caraPublikasi: 'Diumumkan lewat',
  auditOleh: 'Audit oleh',
  tanggalAudit: 'Tanggal audit',
  hasilAudit: 'Hasil audit',
  lampiran: 'Lampiran',
  catatan: 'Catatan',
};

/** What the period of a report is called beside others. */
export function periodeName({ kind, tahun }: Periode): string {
  return kind === 'bumdes-tahunan' ? String(tahun) : `Sem. ${semester[kind]} ${tahun}`;
}

const semester: Readonly<Record<BumdesKind, string>> = {
  'bumdes-semester-1': 'I',
  'bumdes-semester-2': 'II',
  'bumdes-tahunan': '',
};

export const bumdesText = {
  sections: {
    profil: 'Profil BUMDes',
    organ: 'Pengurus',
    unit: 'Unit usaha',
    keuangan: 'Keuangan',
    kegiatan: 'Kegiatan dan kendala',
    musdes: 'Musdes tahunan dan audit',
  },
  empty: 'Belum diisi',
  people: (count: number) => `${count} orang`,
  ended: (count: number) => `${count} masa jabatan berakhir`,
  units: (count: number) => `${count} unit`,
  laba: (amount: string) => `Laba/(rugi) ${amount}`,
  aktif: 'Aktif',
  tidakAktif: 'Tidak aktif',
  held: (tanggal: string) => `Musdes ${tanggal}`,
  profil: {
    nama: 'Nama BUMDes',
    jenis: 'Jenis',
    alamat: 'Alamat kantor',
    tahap: 'Status badan hukum',
    nomor: 'Nomor pendaftaran nama',
    nomorOf: { perdes: 'Nomor Perdes pendirian', sertifikat: 'Nomor sertifikat AHU' },
    tanggalOf: { perdes: 'Tanggal Perdes pendirian', sertifikat: 'Tanggal sertifikat AHU' },
  },
  organ: {
    title: 'Pengurus',
    add: 'Tambah pengurus',
    jabatan: 'Jabatan',
    nama: 'Nama',
    mulai: 'Mulai menjabat',
    periodeKe: 'Periode ke',
    until: (tanggal: string) => `sampai ${tanggal}`,
  },
  unit: {
    title: 'Unit usaha',
    none: 'Belum ada unit usaha.',
    add: 'Tambah unit usaha',
    nama: 'Nama unit usaha',
    bidang: 'Bidang usaha',
    aktif: 'Masih berjalan',
  },
  amounts: {
    omzet: 'Omzet',
    biaya: 'Biaya',
    aset: 'Aset',
    modal: 'Modal (ekuitas)',
    bagiHasil: 'Bagi hasil ke desa',
    penyertaanModal: 'Penyertaan modal desa',
  },
  kegiatan: {
    aktif: 'Apakah BUMDes aktif?',
    alasan: 'Alasan tidak aktif',
    tenagaKerja: 'Tenaga kerja (orang)',
  },
  musdes: { diterima: 'Diterima', ditolak: 'Tidak diterima' },
  start: {
    title: 'Mulai dari laporan sebelumnya',
    lead: 'Profil, pengurus, dan unit usaha disalin. Angkanya Anda isi baru.',
    take: (judul: string) => `Salin profil dari ${judul}`,
  },
  nihil: {
    action: 'Desa ini tidak punya BUMDes',
    lead: 'Desa menyatakan tidak ada BUMDes pada periode ini.',
  },
} as const;

/** Help of each field: what it means and where the number comes from. */
export const bumdesHints = {
  jabatan: 'Menurut SK pengangkatan.',
  orang: 'Seperti tertulis di SK pengangkatan.',
  jenis: 'BUM Desa Bersama didirikan dua desa atau lebih.',
  alamat: 'Kantor atau tempat usaha utama.',
  unitNama: 'Seperti di AD/ART atau rencana kerja.',
  unitAktif: 'Ada usaha yang berjalan pada periode ini.',
  tanggalAudit: 'Tanggal laporan hasil audit.',
  hasilAudit: 'Ringkas: kesimpulan dan yang harus diperbaiki.',
  nama: 'Seperti tertulis di Perdes pendirian atau sertifikat AHU.',
  nomor: 'Nomor pendaftaran nama dari Kementerian Desa. Kosongkan bila belum ada.',
  tahap: 'Lihat di laman pendaftaran BUM Desa (SID) atau sertifikat AHU (PP 11/2021 Ps 7-9).',
  perdes: 'Perdes tentang pendirian BUMDes.',
  sertifikat: 'Sertifikat elektronik dari Kementerian Hukum. Isi bila sudah berbadan hukum.',
  organ:
    'Penasihat dijabat kepala desa. Masa jabatan lainnya 5 tahun, paling banyak 3 kali (PP 11/2021).',
  mulai: 'Tanggal di SK pengangkatan. Masa jabatan 5 tahun.',
  lastDay: (tanggal: string) => `Berakhir ${tanggal}.`,
  periodeKe: 'Berapa kali orang ini menjabat, termasuk yang sekarang.',
  unitBidang: 'Misalnya perdagangan, simpan pinjam, wisata, air bersih.',
  semester: (periode: string) => `Hanya untuk ${periode}, bukan sejak berdiri.`,
  omzet: 'Seluruh penjualan dan pendapatan usaha, sebelum dikurangi biaya. Dari laporan laba rugi.',
  biaya: 'Seluruh biaya usaha, termasuk gaji. Dari laporan laba rugi.',
  aset: 'Jumlah aset pada akhir periode. Dari laporan posisi keuangan (neraca).',
  modal: 'Modal sendiri pada akhir periode (aset dikurangi utang). Boleh minus bila merugi.',
  bagiHasil: 'Bagian laba yang disetor ke kas desa pada periode ini; rekening 4.1.1.01 di APBDes.',
  penyertaanModal:
    'Uang yang disetor desa pada periode ini; rekening 6.2.2 di APBDes. Isi 0 bila tidak ada.',
  tenagaKerja: 'Orang yang digaji atau mendapat upah tetap, termasuk pengurus.',
  aktif: 'Menurut keadaan sebenarnya: ada usaha yang berjalan pada periode ini.',
  alasan: 'Mengapa tidak aktif, dan apa rencananya.',
  kendala: 'Masalah yang dihadapi pada periode ini (PP 11/2021 Ps 58). Boleh dikosongkan.',
  musdes: (batas: string) =>
    `Paling lambat 6 bulan sesudah tahun buku: ${batas} (PP 11/2021 Ps 19).`,
  diterima:
    'Musdes menerima laporan tahunan; dengan itu pengurus dibebaskan dari tanggung jawab (Ps 60).',
  publikasi: 'Laporan tahunan diumumkan kepada masyarakat (Ps 59).',
  caraPublikasi: 'Misalnya papan pengumuman, laman desa.',
  audit: 'Oleh pengawas, dapat memakai auditor independen (Ps 61).',
} as const;

/** What may go with a report, in the order it is asked. */
export function bumdesLampiran(kind: BumdesKind) {
  const isYear = kind === 'bumdes-tahunan';
  const one = (jenis: string, nama: string, hint: string) => ({
    jenis,
    nama,
    hint,
    isRequired: false,
  });
  return [
    one('posisi-keuangan', 'Laporan posisi keuangan', 'Neraca pada akhir periode (Ps 58).'),
    one('laba-rugi', 'Laporan laba rugi', 'Untuk periode ini (Ps 58).'),
    ...(isYear ? [one('berita-acara', 'Berita acara Musdes tahunan', 'Ps 19 dan 59.')] : []),
    one('lainnya', 'Lainnya', 'Misalnya hasil audit atau sertifikat AHU.'),
  ];
}

export const trendText = {
  title: 'Perkembangan',
  periode: 'Periode',
  chart: 'Grafik omzet dan laba per periode',
  omzet: 'Omzet (Rp)',
  laba: 'Laba (Rp)',
  single: 'Grafik muncul bila ada laporan periode sebelumnya di HP ini.',
  unsaid: 'tidak diisi',
} as const;

/** How "aktif" is read for the Renstra: a definition of ours, not of the Renstra. */
export const aktifText = {
  title: 'Ukuran "aktif" untuk Renstra',
  yes: 'Memenuhi ukuran aktif',
  no: 'Belum memenuhi ukuran aktif',
  has: 'Ada',
  hasNot: 'Belum',
  legs: {
    hasDireksi: 'direktur dalam masa jabatan',
    hasLaporan: 'laporan periode terakhir ada',
    hasOmzet: 'ada omzet',
  },
  basis:
    'Renstra (baris 81/142) tidak memberi definisi. Ukuran ini usulan dan dapat diubah kecamatan; pernyataan desa tetap disimpan apa adanya.',
} as const;

export const bumdesViewText = {
  nihil: 'Desa menyatakan tidak ada BUMDes.',
  since: (tanggal: string, last: string) => `${tanggal} s.d. ${last}`,
  periodeKe: (n: number) => `periode ke-${n}`,
  unitAktif: 'aktif',
  unitTidak: 'tidak aktif',
  people: (count: number) => `${count} orang`,
} as const;
