import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { date, rupiah, text, type DrawnSection, type Section } from '../fields/field.ts';
import { namesOf } from '../fields/field-paths.ts';
import { lampiranNames, realisasiFormText as words } from './words.ts';

/** The money that is there on 31 December. */
export const kasSection: Section<RealisasiContent> = {
  bagian: 'kas',
  title: words.sections.kas,
  at: 'kas',
  fields: [
    {
      key: 'bank',
      control: rupiah,
      label: 'Saldo Rekening Kas Desa',
      hint: 'Saldo rekening kas desa pada rekening koran 31 Desember.',
    },
    {
      key: 'tunai',
      control: rupiah,
      label: 'Kas tunai di Kaur Keuangan',
      hint: 'Uang tunai pada kaur keuangan per 31 Desember, dari berita acara penutupan kas.',
    },
    {
      key: 'pajakTerutang',
      control: rupiah,
      label: 'Pajak dan potongan belum disetor',
      hint: 'Bagian kas yang bukan milik desa: pajak yang sudah dipungut, belum disetor.',
    },
  ],
};

/** The Perdes that sets the LPJ, and the Musdes that heard it. */
export const pengesahanSection: Section<RealisasiContent> = {
  bagian: 'pengesahan',
  title: words.sections.pengesahan,
  at: null,
  fields: [
    {
      key: 'perdes.nomor',
      control: text(100),
      label: 'Nomor Perdes',
      hint: 'Perdes tentang laporan pertanggungjawaban realisasi APBDes, misalnya 2 Tahun 2028.',
    },
    {
      key: 'perdes.tanggal',
      control: date,
      label: 'Tanggal Perdes ditetapkan',
      name: 'Tanggal',
      hint: 'Setelah tahun anggaran berakhir.',
    },
    {
      key: 'musdes.tanggal',
      control: date,
      label: 'Tanggal disampaikan dalam Musdes',
      name: 'Tanggal',
      hint: 'Pelaksanaan APBDes disampaikan dalam Musdes sedikitnya sekali setahun.',
    },
  ],
};

export const catatanSection: Section<RealisasiContent> = {
  bagian: 'catatan',
  title: words.sections.catatan,
  hasCatatan: true,
  at: null,
  fields: [],
};

export const realisasiSections: readonly DrawnSection[] = [
  kasSection,
  pengesahanSection,
  catatanSection,
];

/** By the field's key or the jenis of a file: of a line, of the kas, of the Perdes and Musdes. */
export const realisasiFieldNames: Readonly<Record<string, string>> = {
  ...lampiranNames,
  ...namesOf(realisasiSections.flatMap(({ fields }) => fields)),
  asal: 'Sumber anggaran',
  rekening: 'Rekening',
  fungsi: 'Kegiatan',
  uraian: 'Uraian',
  sumberDana: 'Sumber dana',
  anggaran: 'Anggaran',
  realisasi: 'Realisasi',
  isAccepted: 'APBDes diterima kecamatan',
  kind: 'Sumber anggaran',
  noProgramLain: words.lampiran.noProgram,
  lampiran: words.sections.lampiran,
  catatan: words.sections.catatan,
};
