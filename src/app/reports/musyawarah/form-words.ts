import { namesOf } from '../fields/field-paths.ts';
import { acaraSection, signerFields } from './acara-fields.ts';
import { outcomeFields, proposalFields } from './usulan-fields.ts';
import { musyawarahText } from './words.ts';

export const hadirText = {
  add: 'Tambah orang',
  addTitle: (number: number) => `Orang ke-${number}`,
  editTitle: 'Data orang',
  nama: 'Nama',
  namaMissing: 'Tulis namanya dahulu.',
  unsur: 'Unsur',
  lembaga: 'Dari LKD',
  noLembaga: 'Bukan',
  more: 'Jabatan dan alamat',
  jabatan: 'Jabatan',
  jabatanHint: 'Misalnya Ketua RT 02. Boleh dikosongkan.',
  alamat: 'Alamat',
  alamatHint: 'RT/RW dan dusun, tanpa nomor HP.',
  jenisKelamin: 'Jenis kelamin',
  next: 'simpan & berikutnya',
  done: 'Selesai',
  added: (nama: string, count: number) => `${nama} tercatat. ${count} orang.`,
  sign: 'Tanda tangan di HP',
  signed: 'Sudah tanda tangan',
  unsigned: 'Tanpa tanda tangan di HP',
  search: 'Cari nama',
  empty: 'Belum ada yang dicatat',
  emptyLead: 'Ketuk Tambah orang. Nama saja cukup; yang lain dapat dilengkapi kemudian.',
  notFound: 'Tidak ada nama seperti itu.',
  showAll: (count: number) => `Tampilkan semua (${count})`,
  remove: 'Hapus dari daftar',
  by: (nama: string) => `Dicatat oleh ${nama}`,
  entries: (count: number) => `Gabungan dari ${count} catatan`,
  part: 'Pisahkan lagi',
  latestFirst: 'Yang terakhir dicatat di atas',
  noName: '(tanpa nama)',
} as const;

export const kembarText = {
  row: (count: number) => (count === 1 ? '1 pasang nama mirip' : `${count} pasang nama mirip`),
  lead: 'Nama di bawah ini mungkin satu orang yang tercatat dua kali, misalnya oleh dua HP. Anda yang memutuskan.',
  same: 'Orang yang sama',
  different: 'Orang berbeda',
  sameOf: (a: string, b: string) => `Orang yang sama: ${a} dan ${b}`,
  differentOf: (a: string, b: string) => `Orang berbeda: ${a} dan ${b}`,
  effect:
    'Bila sama: dihitung satu, isian yang kosong dilengkapi dari keduanya, tanda tangan tetap.',
  none: 'Tidak ada nama yang mirip',
  noneLead: 'Setiap orang tercatat satu kali.',
} as const;

export const hasilText = {
  notulen: 'Notulen',
  notulenHint: 'Ringkas saja: siapa menyampaikan apa. Boleh kosong bila berita acara dilampirkan.',
  kesepakatan: 'Kesepakatan',
  uraian: (number: number) => `Kesepakatan ${number}`,
  add: 'Tambah kesepakatan',
  remove: (number: number) => `Hapus kesepakatan ${number}`,
} as const;

export const usulanText = {
  add: 'Tambah usulan',
  title: 'Usulan',
  empty: 'Belum ada usulan',
  pengusulJenisKelamin: 'Pengusul L/P',
  unsaid: 'Tidak disebut',
  start: (judul: string, count: number) => `Ambil ${count} usulan dari ${judul}`,
  noUraian: '(belum diuraikan)',
} as const;

/** The names of fields, for remarks and for what two phones wrote differently. */
export const musyawarahFieldNames: Readonly<Record<string, string>> = {
  nama: hadirText.nama,
  jenisKelamin: hadirText.jenisKelamin,
  unsur: hadirText.unsur,
  lembaga: hadirText.lembaga,
  tandaTangan: 'Tanda tangan',
  dicatatOleh: 'Pencatat',
  sama: 'orang yang sama?',
  jabatan: hadirText.jabatan,
  alamat: hadirText.alamat,
  ...namesOf([...acaraSection.fields, ...signerFields]),
  notulen: hasilText.notulen,
  kesepakatan: hasilText.kesepakatan,
  hadirin: musyawarahText.parts.hadir,
  usulan: musyawarahText.parts.usulan,
  ...namesOf([...proposalFields, ...outcomeFields('musrenbangdes')]),
  pengusulJenisKelamin: usulanText.pengusulJenisKelamin,
  catatan: 'Catatan untuk kecamatan',
  lampiran: 'Lampiran',
};
