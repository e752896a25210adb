import { formatTanggal, formatTanggalShort } from '../../../domain/basics/tanggal.ts';
import { ORGAN_YEARS } from '../../../domain/reports/bumdes/periode.ts';
import { jabatanSchema, tahapSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent, Organ, Unit } from '../../../domain/reports/bumdes/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import { choice, count, date, select, text, type Field, type Section } from '../fields/field.ts';
import { entryText } from '../frame/entries-words.ts';
import { bumdesText as words, jabatanNames, jenisNames, tahapNames } from './words.ts';

export const profilSection: Section<BumdesContent> = {
  bagian: 'profil',
  title: words.sections.profil,
  at: 'profil',
  fields: [
    {
      key: 'nama',
      control: text(120),
      label: 'Nama BUMDes',
      name: 'Nama',
      hint: 'Seperti tertulis di Perdes pendirian atau sertifikat AHU.',
    },
    {
      key: 'jenis',
      control: choice([
        ['bumdes', jenisNames.bumdes],
        ['bumdesma', jenisNames.bumdesma],
      ]),
      label: 'Jenis',
      hint: 'BUM Desa Bersama didirikan dua desa atau lebih.',
    },
    {
      key: 'alamat',
      control: text(200),
      label: 'Alamat kantor',
      name: 'Alamat',
      hint: 'Kantor atau tempat usaha utama.',
    },
    {
      key: 'tahap',
      control: choice(tahapSchema.options.map((one) => [one, tahapNames[one]] as const)),
      label: 'Status badan hukum',
      hint: 'Lihat di situs pendaftaran BUM Desa (SID) atau sertifikat AHU (PP 11/2021 Ps 7-9).',
    },
    {
      key: 'nomor',
      control: text(60),
      label: 'Nomor pendaftaran nama',
      name: 'Nomor',
      hint: 'Nomor pendaftaran nama dari Kementerian Desa. Kosongkan bila belum ada.',
    },
    {
      key: 'perdes',
      look: 'stack',
      row: 'Perdes pendirian',
      said: ({ perdes }) => numberAndDay(perdes),
      fields: [
        {
          key: 'perdes.nomor',
          control: text(100),
          label: 'Nomor Perdes pendirian',
          name: 'Nomor',
          hint: 'Perdes tentang pendirian BUMDes.',
        },
        {
          key: 'perdes.tanggal',
          control: date,
          label: 'Tanggal Perdes pendirian',
          name: 'Tanggal',
        },
      ],
    },
    {
      key: 'sertifikat',
      look: 'stack',
      row: 'Sertifikat badan hukum (AHU)',
      said: ({ sertifikat }) => numberAndDay(sertifikat),
      fields: [
        {
          key: 'sertifikat.nomor',
          control: text(100),
          label: 'Nomor sertifikat AHU',
          name: 'Nomor',
          hint: 'Sertifikat elektronik dari Kementerian Hukum. Isi bila sudah berbadan hukum.',
        },
        {
          key: 'sertifikat.tanggal',
          control: date,
          label: 'Tanggal sertifikat AHU',
          name: 'Tanggal',
        },
      ],
    },
  ],
};

export const organFields: readonly Field<Organ>[] = [
  {
    key: 'jabatan',
    control: select(jabatanSchema.options.map((one) => [one, jabatanNames[one]] as const)),
    label: 'Jabatan',
    hint: 'Menurut SK pengangkatan.',
  },
  {
    key: 'nama',
    control: text(120),
    label: 'Nama',
    hint: 'Seperti tertulis di SK pengangkatan.',
  },
  {
    key: 'mulai',
    control: date,
    label: 'Mulai menjabat',
    isAsked: hasTerm,
    hintOf: ({ mulai }) => {
      const last = lastDayOf({ mulai, selesai: null }, ORGAN_YEARS);
      const hint = 'Tanggal di SK pengangkatan. Masa jabatan 5 tahun.';
      return last ? `${hint} Berakhir ${formatTanggal(last)}.` : hint;
    },
  },
  {
    key: 'periodeKe',
    control: count(),
    label: 'Periode ke',
    isAsked: hasTerm,
    hint: 'Berapa kali orang ini menjabat, termasuk yang sekarang.',
  },
];

/** The penasihat is the kepala desa by office. */
function hasTerm({ jabatan }: Organ): boolean {
  return jabatan !== 'penasihat';
}

export const unitFields: readonly Field<Unit>[] = [
  {
    key: 'nama',
    control: text(120),
    label: 'Nama unit usaha',
    name: 'Nama',
    hint: 'Seperti di AD/ART atau rencana kerja.',
  },
  {
    key: 'bidang',
    control: text(120),
    label: 'Bidang usaha',
    hint: 'Misalnya perdagangan, simpan pinjam, wisata, air bersih.',
  },
  {
    key: 'aktif',
    control: choice([
      [true, entryText.yes],
      [false, entryText.no],
    ]),
    label: 'Masih berjalan',
    hint: 'Ada usaha yang berjalan pada periode ini.',
  },
];

function numberAndDay({ nomor, tanggal }: BumdesContent['profil']['perdes']): string {
  return [nomor, tanggal && formatTanggalShort(tanggal)].filter(Boolean).join(', ');
}
