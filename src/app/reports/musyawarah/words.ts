import type { Usulan, MusyawarahKind, Unsur } from '../../../domain/reports/musyawarah/schema.ts';
import { enamJenisNames } from '../kode/enam-jenis-words.ts';

/** The meetings by the name on their papers. */
export const musyawarahNames: Readonly<Record<MusyawarahKind, string>> = {
  'musdes-rkpdes': 'Musyawarah Desa perencanaan (RKPDes)',
  musrenbangdes: 'Musrenbang Desa RKPDes',
  'musrenbang-kecamatan': 'Musrenbang Kecamatan',
};

interface UnsurWords {
  readonly name: string;
  /** Short enough for a button. */
  readonly short: string;
}

export const unsurText: Readonly<Record<Unsur, UnsurWords>> = {
  pemdes: { name: 'Pemerintah desa', short: 'Pemdes' },
  bpd: { name: 'BPD', short: 'BPD' },
  adat: { name: 'Tokoh adat', short: 'Adat' },
  agama: { name: 'Tokoh agama', short: 'Agama' },
  masyarakat: { name: 'Tokoh masyarakat', short: 'Masyarakat' },
  pendidikan: { name: 'Tokoh pendidikan', short: 'Pendidikan' },
  tani: { name: 'Kelompok tani', short: 'Tani' },
  nelayan: { name: 'Kelompok nelayan', short: 'Nelayan' },
  perajin: { name: 'Kelompok perajin', short: 'Perajin' },
  perempuan: { name: 'Kelompok perempuan', short: 'Perempuan' },
  anak: { name: 'Pemerhati dan pelindungan anak', short: 'Anak' },
  miskin: { name: 'Kelompok masyarakat miskin', short: 'Miskin' },
  lain: { name: 'Unsur lain', short: 'Lain' },
  'kepala-desa': { name: 'Kepala desa', short: 'Kepala desa' },
  delegasi: { name: 'Delegasi desa', short: 'Delegasi desa' },
};

export const lkdNames = enamJenisNames;

export const hasilNames: Readonly<Record<NonNullable<Usulan['hasil']>, string>> = {
  rkpdes: 'Masuk RKPDes',
  'du-rkpdes': 'Masuk DU-RKPDes',
  diterima: 'Diterima',
  ditunda: 'Ditunda',
  ditolak: 'Ditolak',
};

export const bidangNames: readonly string[] = [
  '1. Pemerintahan desa',
  '2. Pembangunan desa',
  '3. Pembinaan kemasyarakatan',
  '4. Pemberdayaan masyarakat',
  '5. Bencana, darurat, mendesak',
];

export const jenisKelaminNames = { L: 'Laki-laki', P: 'Perempuan' } as const;

export const musyawarahLampiranText = {
  'daftar-hadir': {
    nama: 'Foto lembar daftar hadir',
    hint: 'Lembar kertas yang ditandatangani. Tidak perlu bila semua bertanda tangan di HP.',
  },
  'berita-acara': {
    nama: 'Berita acara bertanda tangan',
    hint: 'Cetak dari sini, tanda tangani, lalu foto.',
  },
  foto: { nama: 'Foto kegiatan', hint: 'Suasana rapat, satu atau dua foto.' },
  lainnya: { nama: 'Lainnya', hint: 'Misalnya undangan atau bahan paparan.' },
} as const;

export const musyawarahText = {
  parts: {
    hadir: 'Daftar hadir',
    kembar: 'Nama mirip',
    acara: 'Acara',
    hasil: 'Notulen & kesepakatan',
    usulan: 'Usulan',
    cetak: 'Cetak daftar hadir & berita acara',
  },
  counts: {
    orang: (count: number) => `${count} orang`,
    split: (L: number, P: number) => `${L} L · ${P} P`,
    hadir: 'Hadir',
    L: 'Laki-laki',
    P: 'Perempuan',
    unsaid: (count: number) => `${count} belum berjenis kelamin`,
    lkd: (count: number) => `LKD ${count} dari 6`,
    lkdLead: 'Jenis lembaga kemasyarakatan desa yang hadir',
    unsur: 'Menurut unsur',
    noUnsur: (count: number) => `Belum diisi ${count}`,
    bar: (L: number, P: number) => `${L} laki-laki, ${P} perempuan`,
  },
  signers: 'Penanda tangan berita acara',
  acaraEmpty: 'Tanggal belum diisi',
  hasilDetail: (count: number) => (count === 0 ? 'Belum ada' : `${count} kesepakatan`),
  usulanDetail: (count: number, rp: string) =>
    count === 0 ? 'Belum ada' : `${count} usulan · ${rp}`,
  help: {
    title: 'Bantuan',
    hadir:
      'Catat setiap orang yang hadir. Beberapa HP boleh mencatat rapat yang sama tanpa sinyal; daftarnya bergabung saat ada sinyal. LKD adalah enam lembaga menurut Permendagri 18/2018 dan dihitung kecamatan untuk indikator Renstra. Tanda tangan boleh di HP atau di lembar kertas yang difoto ke Lampiran.',
    acara: 'Diambil dari undangan dan pembukaan rapat. Isi ini menjadi kepala berita acara.',
    hasil:
      'Notulen adalah catatan jalannya rapat. Kesepakatan ditulis satu per satu, sebagaimana dibacakan sebelum rapat ditutup.',
    usulan:
      'Usulan yang dibahas, dari dusun, RT/RW, atau kelompok. Prioritas 1 adalah yang terpenting. Perkiraan biaya boleh kosong bila belum dihitung.',
  },
} as const;
