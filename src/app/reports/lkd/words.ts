import type { JenisLkd } from '../../../domain/reports/lkd/schema.ts';
import { enamJenisNames } from '../kode/enam-jenis-words.ts';

export const jenisLkdNames: Readonly<Record<JenisLkd, string>> = {
  ...enamJenisNames,
  lain: 'LKD lain',
};

export const lkdText = {
  sections: {
    musrenbangdes: 'Hadir di Musrenbangdes',
    catatan: 'Catatan',
  },
  none: 'Belum ada',
  noneOf: (jenis: string) => `Belum ada ${jenis}.`,
  count: (count: number) => `${count} lembaga`,
  active: (count: number, of: number) => `${count} dari ${of} aktif`,
  start: {
    title: 'Mulai dari daftar sebelumnya',
    lead: (count: number) =>
      `${count} lembaga disalin dengan SK, ketua, dan masa baktinya. Kegiatan dan keadaannya Anda isi baru.`,
    take: (judul: string) => `Salin dari ${judul}`,
  },
  lead: 'Isi enam jenis lembaga menurut Permendagri 18/2018, dan LKD lain bila ada.',
  add: (jenis: string) => `Tambah ${jenis}`,
  addMany: 'Tambah banyak sekaligus',
  allActive: 'Tandai semua aktif',
  until: (tanggal: string) => `sampai ${tanggal}`,
  noKetua: 'Ketua belum diisi',
  kegiatanCount: (count: number) => `${count} kegiatan`,
  activeState: { ya: 'aktif', tidak: 'tidak aktif', belum: 'keadaan belum diisi' },
  kegiatan: {
    title: 'Kegiatan tahun ini',
    lead: 'Cukup yang pokok, misalnya rapat, kerja bakti, penimbangan balita.',
    add: 'Tambah kegiatan',
    remove: 'Hapus kegiatan',
  },
  many: {
    title: (jenis: string) => `Tambah banyak ${jenis}`,
    preview: (count: number, first: string, last: string) =>
      count === 1 ? `Ditambahkan: ${first}` : `Ditambahkan ${count}: ${first} sampai ${last}`,
    nothing: 'Tidak ada yang ditambahkan: nomornya belum benar, atau semua sudah ada di daftar.',
    submit: (count: number) => `Tambahkan ${count}`,
  },
  presence: {
    lead: (tahun: number, planned: number) =>
      `Jenis lembaga yang hadir di Musrenbangdes RKPDes ${planned}, yang diadakan tahun ${tahun}. Renstra menghitung jenisnya, bukan jumlah orangnya.`,
    fromMeeting: (planned: number) =>
      `Dibaca dari daftar hadir Musrenbangdes RKPDes ${planned} yang sudah dikirim.`,
    fromDesa: (planned: number) =>
      `Menurut keterangan desa; daftar hadir Musrenbangdes RKPDes ${planned} belum dikirim.`,
    present: 'Hadir',
    absent: 'Tidak hadir',
    unsaid: 'Belum diisi',
    count: (count: number) => `${count} dari 6 jenis hadir`,
  },
} as const;

export const lkdViewText = {
  term: 'Masa bakti',
  anggota: 'Anggota',
  did: (kegiatan: string) => `• ${kegiatan}`,
  since: (mulai: string, last: string) => `${mulai} s.d. ${last}`,
  presence: 'Kehadiran di Musrenbangdes',
  members: (l: number | string, p: number | string) => `L ${l}, P ${p}`,
} as const;

export const lkdLampiran = [
  {
    jenis: 'sk',
    nama: 'SK pengurus',
    hint: 'Boleh satu berkas untuk banyak lembaga.',
    isRequired: false,
  },
  { jenis: 'foto', nama: 'Foto kegiatan', hint: 'Boleh dikosongkan.', isRequired: false },
  { jenis: 'lainnya', nama: 'Lainnya', hint: 'Boleh dikosongkan.', isRequired: false },
] as const;
