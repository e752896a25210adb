import { formatTanggal, tanggalOf } from '../../../domain/basics/tanggal.ts';
import { sumberDanaList } from '../../../domain/reports/kode/sumber-dana.ts';
import { alasanPerubahanSchema } from '../../../domain/reports/rkpdes/schema.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { area, date, select, text, tick } from '../fields/control.ts';
import type { DrawnSection, Section } from '../fields/field.ts';
import { namesOf } from '../fields/field-paths.ts';
import { kodeText } from '../kode/words.ts';
import { alasanNames, rkpdesText as words } from './words.ts';

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
      hint: 'RKPDes hanya boleh diubah karena salah satu sebab ini (PP 43/2014 Ps 120).',
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
  nama: 'Jenis kegiatan',
  lokasi: 'Lokasi',
  volume: 'Volume',
  satuan: 'Satuan',
  sasaran: 'Sasaran / manfaat',
  mulai: 'Bulan mulai',
  selesai: 'Bulan selesai',
  biaya: 'Biaya dan sumber dana',
  pola: 'Pola pelaksanaan',
  pelaksana: 'Pelaksana',
  pagu: 'Pagu indikatif',
  semula: 'Kegiatan semula',
  lampiran: 'Lampiran',
  catatan: 'Catatan untuk kecamatan',
  ...Object.fromEntries(sumberDanaList.map(({ code, name }) => [code, name])),
};
