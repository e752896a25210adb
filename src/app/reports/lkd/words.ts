import type { JenisLkd } from '../../../domain/reports/lkd/schema.ts';
import { enamJenisNames } from '../kode/enam-jenis-words.ts';

export const jenisLkdNames: Readonly<Record<JenisLkd, string>> = {
  ...enamJenisNames,
  lain: 'Lembaga lain',
};

/** Names of the content's fields: in conflicts, remarks, sentences and documents. */
export const lkdFieldNames: Readonly<Record<string, string>> = {
  lembaga: 'Lembaga',
  jenis: 'Jenis',
  nama: 'Nama',
  sk: 'SK',
  nomor: 'Nomor SK',
  tanggal: 'Tanggal',
  ketua: 'Ketua',
  mulai: 'Mulai menjabat',
  selesai: 'Akhir masa bakti',
  aktif: 'Aktif',
  anggotaL: 'Anggota laki-laki',
  anggotaP: 'Anggota perempuan',
  kegiatan: 'Kegiatan',
  uraian: 'Uraian',
  musrenbangdes: 'Hadir di Musrenbangdes',
  ...jenisLkdNames,
  lampiran: 'Lampiran',
  catatan: 'Catatan',
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
  lead: 'Isi enam jenis lembaga menurut Permendagri 18/2018, dan lembaga lain bila ada.',
  add: (jenis: string) => `Tambah ${jenis}`,
  addMany: 'Tambah banyak sekaligus',
  allActive: 'Tandai semua aktif',
  until: (tanggal: string) => `sampai ${tanggal}`,
  noKetua: 'Ketua belum diisi',
  kegiatanCount: (count: number) => `${count} kegiatan`,
  activeState: { ya: 'aktif', tidak: 'tidak aktif', belum: 'keadaan belum diisi' },
  sheet: {
    nama: 'Nama lembaga',
    ketua: 'Nama ketua',
    skNomor: 'Nomor SK',
    skTanggal: 'Tanggal SK',
    mulai: 'Mulai menjabat',
    selesai: 'Akhir masa bakti',
    aktif: 'Masih aktif?',
    anggotaL: 'Anggota laki-laki',
    anggotaP: 'Anggota perempuan',
    kegiatan: 'Kegiatan tahun ini',
    addKegiatan: 'Tambah kegiatan',
    kegiatanTanggal: 'Tanggal kegiatan',
    kegiatanUraian: 'Uraian kegiatan',
    removeKegiatan: 'Hapus kegiatan',
  },
  many: {
    title: (jenis: string) => `Tambah banyak ${jenis}`,
    awalan: 'Awalan nama',
    from: 'Dari nomor',
    to: 'Sampai nomor',
    akhiran: 'Akhiran nama',
    preview: (count: number, first: string, last: string) =>
      count === 1 ? `Ditambahkan: ${first}` : `Ditambahkan ${count}: ${first} sampai ${last}`,
    nothing: 'Tidak ada yang ditambahkan: nomornya belum benar, atau semua sudah ada di daftar.',
    submit: (count: number) => `Tambahkan ${count}`,
  },
  presence: {
    lead: 'Jenis lembaga yang hadir di Musrenbangdes tahun ini. Renstra menghitung jenisnya, bukan jumlah orangnya.',
    fromMeeting: 'Dibaca dari daftar hadir Musrenbangdes yang sudah dikirim.',
    fromDesa: 'Menurut keterangan desa; daftar hadir Musrenbangdes belum dikirim.',
    present: 'Hadir',
    absent: 'Tidak hadir',
    unsaid: 'Belum diisi',
    count: (count: number) => `${count} dari 6 jenis hadir`,
  },
} as const;

/** Help of each field: what it means and where it comes from. */
export const lkdHints = {
  ketua: 'Seperti tertulis di SK.',
  skTanggal: 'Tanggal SK kepala desa tentang pengurus.',
  from: 'Nomor pertama, misalnya 1.',
  to: 'Nomor terakhir.',
  nama: 'Misalnya RT 01 RW 02, Posyandu Melati.',
  sk: 'Keputusan kepala desa tentang pengangkatan pengurus.',
  mulai: 'Tanggal mulai menurut SK.',
  selesai: (last: string | null) =>
    last === null
      ? 'Kosongkan bila 5 tahun sejak mulai.'
      : `Kosongkan bila 5 tahun sejak mulai, yaitu ${last}.`,
  aktif: 'Aktif: pengurusnya ada dan lembaganya bekerja pada tahun ini.',
  anggota: 'Pengurus dan anggota yang terdaftar. Dari SK atau buku lembaga.',
  kegiatan: 'Cukup yang pokok, misalnya rapat, kerja bakti, penimbangan balita.',
  awalan: 'Yang tertulis sebelum nomor.',
  akhiran: 'Yang tertulis sesudah nomor, misalnya RW 02. Boleh kosong.',
  sameSk: 'Isi bila semuanya diangkat dengan satu SK. Boleh dikosongkan dan diisi nanti.',
} as const;

export const lkdViewText = {
  ketua: 'Ketua',
  sk: 'SK',
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
