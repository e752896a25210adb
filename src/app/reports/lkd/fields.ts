import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { KegiatanLkd, Lembaga, LkdContent } from '../../../domain/reports/lkd/schema.ts';
import { LKD_YEARS } from '../../../domain/reports/lkd/schema.ts';
import { endOfMasaJabatan } from '../../../domain/reports/masa-jabatan.ts';
import { choice, count, date, text, type Field, type Section } from '../fields/field.ts';
import { namesOf } from '../fields/field-paths.ts';
import { entryText } from '../frame/entries-words.ts';
import { jenisLkdNames, lkdText } from './words.ts';

/** What an SK says of whom it appoints. */
const skFields: readonly Field<Pick<Lembaga, 'sk' | 'mulai'>>[] = [
  {
    key: 'sk.nomor',
    control: text(100),
    label: 'Nomor SK',
    hint: 'Keputusan kepala desa tentang pengangkatan pengurus.',
  },
  {
    key: 'sk.tanggal',
    control: date,
    label: 'Tanggal SK',
    name: 'Tanggal',
    hint: 'Tanggal SK kepala desa tentang pengurus.',
  },
  {
    key: 'mulai',
    control: date,
    label: 'Mulai menjabat',
    hint: 'Tanggal mulai menurut SK.',
  },
];

/** What is asked of many at once: how they are called and numbered, and their one SK. */
export type ManyLembaga = Pick<Lembaga, 'sk' | 'mulai'> & {
  readonly awalan: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly akhiran: string;
};

export const manyFields: readonly Field<ManyLembaga>[] = [
  {
    key: 'awalan',
    control: text(40),
    label: 'Awalan nama',
    hint: 'Yang tertulis sebelum nomor.',
  },
  {
    look: 'two',
    fields: [
      {
        key: 'from',
        control: count(999),
        label: 'Dari nomor',
        hint: 'Nomor pertama, misalnya 1.',
      },
      { key: 'to', control: count(999), label: 'Sampai nomor', hint: 'Nomor terakhir.' },
    ],
  },
  {
    key: 'akhiran',
    control: text(40),
    label: 'Akhiran nama',
    hint: 'Yang tertulis sesudah nomor, misalnya RW 02. Boleh kosong.',
  },
  ...skFields.map((field) =>
    field.key === 'sk.nomor'
      ? {
          ...field,
          hint: 'Isi bila semuanya diangkat dengan satu SK. Boleh dikosongkan dan diisi nanti.',
        }
      : field,
  ),
];

export const lembagaFields: readonly Field<Lembaga>[] = [
  {
    key: 'nama',
    control: text(120),
    label: 'Nama lembaga',
    name: 'Nama',
    hint: 'Misalnya RT 01 RW 02, Posyandu Melati.',
  },
  {
    key: 'ketua',
    control: text(120),
    label: 'Nama ketua',
    name: 'Ketua',
    hint: 'Seperti tertulis di SK.',
  },
  {
    key: 'aktif',
    control: choice([
      [true, entryText.yes],
      [false, entryText.no],
    ]),
    label: 'Masih aktif?',
    name: 'Aktif',
    hint: 'Aktif: pengurusnya ada dan lembaganya bekerja pada tahun ini.',
  },
  ...skFields,
  {
    key: 'selesai',
    control: date,
    label: 'Akhir masa bakti',
    hintOf: ({ mulai }) =>
      mulai === null
        ? 'Kosongkan bila 5 tahun sejak mulai.'
        : `Kosongkan bila 5 tahun sejak mulai, yaitu ${formatTanggal(endOfMasaJabatan(mulai, LKD_YEARS))}.`,
  },
  {
    look: 'two',
    hint: 'Pengurus dan anggota yang terdaftar. Dari SK atau buku lembaga.',
    fields: [
      { key: 'anggotaL', control: count(9999), label: 'Anggota laki-laki' },
      { key: 'anggotaP', control: count(9999), label: 'Anggota perempuan' },
    ],
  },
];

export const kegiatanFields: readonly Field<KegiatanLkd>[] = [
  { key: 'uraian', control: text(300), label: 'Uraian kegiatan', name: 'Uraian' },
  { key: 'tanggal', control: date, label: 'Tanggal kegiatan', name: 'Tanggal' },
];

export const catatanSection: Section<LkdContent> = {
  bagian: 'catatan',
  title: lkdText.sections.catatan,
  hasCatatan: true,
  at: null,
  fields: [],
};

/** Names of the content's fields: in conflicts, remarks, sentences and documents. */
export const lkdFieldNames: Readonly<Record<string, string>> = {
  lembaga: 'Lembaga',
  jenis: 'Jenis',
  sk: 'SK',
  ...namesOf(lembagaFields),
  kegiatan: 'Kegiatan',
  ...namesOf(kegiatanFields),
  musrenbangdes: lkdText.sections.musrenbangdes,
  ...jenisLkdNames,
  lampiran: 'Lampiran',
  catatan: lkdText.sections.catatan,
};
