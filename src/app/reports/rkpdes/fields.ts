import { bulanNames, formatTanggal, tanggalOf } from '../../../domain/basics/tanggal.ts';
import { sumberDanaList } from '../../../domain/reports/kode/sumber-dana.ts';
import { alasanPerubahanSchema, polaSchema } from '../../../domain/reports/rkpdes/schema.ts';
import type { RkpdesContent, RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';
import { area, date, select, text, tick } from '../fields/field.ts';
import type { DrawnSection, Field, Section } from '../fields/field.ts';
import { namesOf } from '../fields/field-paths.ts';
import { volumeFields } from '../fields/volume-fields.ts';
import { kodeText } from '../kode/words.ts';
import { alasanNames, polaNames, rkpdesText as words } from './words.ts';

/** The stages with their dates, the Perdes, and the desa's word to the kecamatan. */
export const tahapanSection: Section<RkpdesContent> = {
  bagian: 'tahapan',
  title: words.sections.tahapan,
  hasCatatan: true,
  at: 'tahapan',
  fields: [
    {
      key: 'tanggalMusdes',
      control: date,
      label: 'Tanggal Musdes perencanaan',
      name: 'Tanggal Musdes',
      isAsked: (_, kind) => kind !== 'rkpdes-perubahan',
      hintOf: (_, { tahun }) =>
        `Diadakan BPD, paling lambat ${formatTanggal(tanggalOf(tahun - 1, 6, 30))}. Dari berita acara Musdes.`,
    },
    {
      key: 'tanggalMusrenbangdes',
      control: date,
      label: 'Tanggal Musrenbangdes',
      hint: 'Diadakan pemerintah desa untuk membahas rancangan. Dari berita acaranya.',
    },
    {
      key: 'nomorPerdes',
      control: text(100),
      label: 'Nomor Perdes',
      hint: 'Seperti tertulis di Perdes, misalnya 5 Tahun 2026.',
    },
    {
      key: 'tanggalPerdes',
      control: date,
      label: 'Tanggal Perdes ditetapkan',
      name: 'Tanggal Perdes',
      hintOf: (_, { kind, tahun }) =>
        kind === 'rkpdes-perubahan'
          ? 'Tanggal Perdes tentang perubahan RKPDes.'
          : `Paling lambat ${formatTanggal(tanggalOf(tahun - 1, 9, 30))}.`,
    },
  ],
};

const month = select(
  bulanNames.map((name, index) => [index + 1, name] as const),
  '-',
);
const inDocument = tick('Ada', 'Belum ada');

/** What the document must hold at least, ticked off. */
export const isiSection: Section<RkpdesContent> = {
  bagian: 'isi',
  title: words.sections.isi,
  at: 'isi',
  fields: [
    {
      key: 'evaluasi',
      control: inDocument,
      label: 'a. Evaluasi pelaksanaan RKPDes tahun sebelumnya',
      name: 'Isi dokumen huruf a',
    },
    {
      key: 'prioritasDesa',
      control: inDocument,
      label: 'b. Prioritas program, kegiatan, dan anggaran yang dikelola desa',
      name: 'Isi dokumen huruf b',
    },
    {
      key: 'prioritasKerjaSama',
      control: inDocument,
      label:
        'c. Prioritas yang dikelola melalui kerja sama antar-desa dan pihak ketiga (bila tidak ada, sebutkan tidak ada)',
      name: 'Isi dokumen huruf c',
    },
    {
      key: 'prioritasPenugasan',
      control: inDocument,
      label:
        'd. Rencana program dari penugasan Pemerintah, provinsi, dan kabupaten (bila tidak ada, sebutkan tidak ada)',
      name: 'Isi dokumen huruf d',
    },
    {
      key: 'pelaksana',
      control: inDocument,
      label: 'e. Pelaksana kegiatan desa: perangkat desa dan/atau unsur masyarakat',
      name: 'Pelaksana',
    },
  ],
};

/** Who wrote the plan. */
export const timSection: Section<RkpdesContent> = {
  bagian: 'tim',
  title: words.sections.tim,
  at: 'tim',
  fields: [
    {
      key: 'ketua',
      control: text(100),
      label: 'Ketua',
      name: 'Ketua tim penyusun',
      hint: 'Dipilih dalam musyawarah.',
    },
    {
      key: 'sekretaris',
      control: text(100),
      label: 'Sekretaris',
      name: 'Sekretaris tim penyusun',
      hint: 'Ditunjuk ketua.',
    },
    {
      key: 'anggota',
      control: area(5, 1000),
      label: 'Anggota',
      name: 'Anggota tim penyusun',
      isOptional: true,
      hint: 'Satu nama setiap baris: perangkat desa, KPMD, unsur masyarakat.',
    },
  ],
};

/** Why the plan is changed. */
export const perubahanSection: Section<RkpdesContent> = {
  bagian: 'perubahan',
  title: words.sections.perubahan,
  at: 'perubahan',
  fields: [
    {
      key: 'alasan',
      control: select(
        alasanPerubahanSchema.options.map((one) => [one, alasanNames[one]] as const),
        kodeText.notChosen,
      ),
      label: 'Sebab perubahan',
      name: 'Alasan',
      hint: 'RKPDes hanya boleh diubah karena salah satu sebab ini.',
    },
    {
      key: 'penjelasan',
      control: area(5, 2000),
      label: 'Penjelasan',
      name: 'Penjelasan perubahan',
      hint: 'Apa yang terjadi, kapan, dan apa akibatnya bagi rencana.',
    },
  ],
};

export const namaField: Field<RkpdesKegiatan> = {
  key: 'nama',
  control: area(2, 300),
  label: 'Jenis kegiatan',
  hint: 'Sebut pekerjaan dan ukurannya, misalnya “Rabat beton jalan RT 02, 320 m”.',
};

/** The columns of a kegiatan behind its biaya. */
export const planFields: readonly Field<RkpdesKegiatan>[] = [
  {
    key: 'lokasi',
    control: text(200),
    label: 'Lokasi',
    hint: 'Dusun, RT/RW, atau nama tempatnya.',
  },
  volumeFields,
  {
    key: 'sasaran',
    control: area(2, 300),
    label: 'Sasaran / manfaat',
    hint: 'Siapa yang memakai atau berapa keluarga yang terbantu.',
  },
  {
    look: 'two',
    fields: [
      {
        key: 'mulai',
        control: month,
        label: 'Mulai',
        name: 'Bulan mulai',
        hint: 'Bulan pertama pelaksanaan menurut rencana.',
      },
      {
        key: 'selesai',
        control: month,
        label: 'Selesai',
        name: 'Bulan selesai',
        hint: 'Bulan terakhirnya.',
      },
    ],
  },
  {
    key: 'pola',
    control: select(
      polaSchema.options.map((pola) => [pola, polaNames[pola]] as const),
      kodeText.notChosen,
    ),
    label: 'Pola pelaksanaan',
    hint: 'Swakelola dikerjakan desa sendiri bersama warga.',
  },
  {
    key: 'pelaksana',
    control: text(200),
    label: 'Rencana pelaksana kegiatan',
    name: 'Pelaksana',
    hint: 'Kasi/Kaur atau TPK yang akan menjalankan.',
  },
];

export const rkpdesSections: readonly DrawnSection[] = [
  tahapanSection,
  isiSection,
  timSection,
  perubahanSection,
];

/** The fields by their names, for one that two phones changed and for what changed in a row. */
export const rkpdesFieldNames: Readonly<Record<string, string>> = {
  ...namesOf(rkpdesSections.flatMap(({ fields }) => fields)),
  fungsi: 'Kode kegiatan',
  bidang: 'Bidang',
  ...namesOf([namaField, ...planFields]),
  biaya: 'Biaya dan sumber dana',
  pagu: 'Pagu indikatif',
  semula: 'Kegiatan semula',
  lampiran: 'Lampiran',
  catatan: 'Catatan untuk kecamatan',
  ...Object.fromEntries(sumberDanaList.map(({ code, name }) => [code, name])),
};
