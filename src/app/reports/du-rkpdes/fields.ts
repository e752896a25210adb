import type { DuRkpdesContent, Usulan } from '../../../domain/reports/du-rkpdes/schema.ts';
import { area, date, text, wholeRupiah, type Field, type Section } from '../fields/field.ts';
import { namesOf } from '../fields/field-paths.ts';
import { volumeFields } from '../fields/volume-fields.ts';
import { duRkpdesText as words, opdSuggestions } from './words.ts';

/** The Musrenbangdes that agreed to the list, and the desa's word to the kecamatan. */
export const musrenbangdesSection: Section<DuRkpdesContent> = {
  bagian: 'musrenbangdes',
  title: words.sections.musrenbangdes,
  hasCatatan: true,
  at: null,
  fields: [
    {
      key: 'tanggalMusrenbangdes',
      control: date,
      label: 'Tanggal Musrenbangdes',
      hint: 'Musrenbangdes yang menyepakati daftar ini. Dari berita acaranya.',
    },
  ],
};

export const namaField: Field<Usulan> = {
  key: 'nama',
  control: area(2, 300),
  label: 'Kegiatan yang diusulkan',
  hint: 'Sebut pekerjaan dan ukurannya.',
};

/** Where it is, how much of it, why, and to whom. */
export const usulanFields: readonly Field<Usulan>[] = [
  {
    look: 'usulan-place',
    fields: [
      { key: 'dusun', control: text(60), label: 'Dusun', name: 'Lokasi' },
      { key: 'rt', control: text(20), label: 'RT' },
      { key: 'rw', control: text(20), label: 'RW' },
    ],
  },
  volumeFields,
  {
    key: 'perkiraan',
    control: wholeRupiah,
    label: 'Perkiraan biaya',
    hint: 'Dari RAB kasar atau harga kegiatan serupa.',
  },
  {
    key: 'alasan',
    control: area(3, 1000),
    label: 'Alasan dan manfaat',
    hint: 'Mengapa perlu, dan siapa yang terbantu. Dibaca di Musrenbang kecamatan.',
  },
  {
    key: 'opd',
    control: text(120, { suggestions: opdSuggestions }),
    label: 'OPD tujuan',
    hint: 'Dinas yang menangani. Tulis sendiri bila tidak ada di daftar.',
  },
];

export const duRkpdesFieldNames: Readonly<Record<string, string>> = {
  ...namesOf([namaField, ...usulanFields, ...musrenbangdesSection.fields]),
  urutan: 'Urutan',
  fungsi: 'Kode kegiatan',
  bidang: 'Bidang',
  lampiran: 'Lampiran',
  catatan: 'Catatan untuk kecamatan',
};
