import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { dokumenDefinitions } from '../../../domain/reports/dokumen/definitions.ts';
import type { DokumenField, DokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { area, count, date, text, type Section } from '../fields/field.ts';
import { namesOf } from '../fields/field-paths.ts';
import { bidangLppdNames, dokumenKindText, dokumenText as words, kategoriNames } from './words.ts';

/** Number, date, who signs, in short, and the dates the kind's rule needs. */
export const dokumenSection: Section<DokumenContent> = {
  bagian: 'dokumen',
  title: words.sections.dokumen,
  hasCatatan: true,
  at: null,
  fields: [
    {
      key: 'nomor',
      control: text(100),
      label: 'Nomor dokumen',
      labelOf: (kind) => dokumenKindText[kindOf(kind)].nomor,
      hint: 'Seperti tertulis pada dokumen.',
    },
    {
      key: 'tanggalPelantikan',
      control: date,
      label: 'Tanggal pelantikan kepala desa',
      isAsked: asks('pelantikan'),
      hint: 'Dihitung 3 bulan dari tanggal ini.',
    },
    {
      key: 'tanggalAkhirJabatan',
      control: date,
      label: 'Tanggal akhir masa jabatan kepala desa',
      isAsked: asks('akhir-jabatan'),
      hint: 'Masa jabatan 8 tahun (UU 6/2014 jo UU 3/2024); laporan 5 bulan sebelumnya.',
    },
    {
      key: 'tanggal',
      control: date,
      label: 'Tanggal dokumen',
      labelOf: (kind) => dokumenKindText[kindOf(kind)].tanggal,
      hintOf: (content, { kind, tahun }) => {
        const rule = dokumenDefinitions[kindOf(kind)].latest(content, tahun);
        return rule ? `Paling lambat ${formatTanggal(rule.latest)}.` : undefined;
      },
    },
    {
      key: 'tanggalMusdes',
      control: date,
      label: 'Tanggal Musdes',
      isAsked: asks('musdes'),
      hint: 'Musdes yang memutuskan dokumen ini.',
    },
    {
      key: 'periode',
      look: 'two',
      row: 'Periode',
      said: ({ periode: { mulai, selesai } }) => `${mulai ?? '-'} sampai ${selesai ?? '-'}`,
      isAsked: asks('periode'),
      hint: 'Mengikuti masa jabatan kepala desa: 8 tahun (UU 6/2014 jo UU 3/2024).',
      fields: [
        { key: 'periode.mulai', control: count(9999), label: 'Tahun pertama' },
        { key: 'periode.selesai', control: count(9999), label: 'Tahun terakhir' },
      ],
    },
    {
      key: 'kepalaDesa',
      control: text(120),
      label: 'Penanda tangan',
      hint: 'Yang menandatangani dokumen ini.',
    },
    {
      key: 'ringkasan',
      control: area(5, 4000),
      label: 'Ringkasan',
      isOptional: true,
      hintOf: (_, { kind }) => dokumenKindText[kindOf(kind)].ringkasanHint,
    },
  ],
};

function asks(field: DokumenField) {
  return (_: DokumenContent, kind: ReportKind) =>
    dokumenDefinitions[kindOf(kind)].asks.includes(field);
}

function kindOf(kind: ReportKind): DokumenKind {
  return kind as DokumenKind; // the registry gives these fields to these kinds alone
}

/** Names of the content's fields: in conflicts, remarks, sentences and documents. */
export const dokumenFieldNames: Readonly<Record<string, string>> = {
  nihil: 'Tidak ada',
  alasan: 'Alasan',
  ...namesOf(dokumenSection.fields),
  bidang: words.sections.bidang,
  ...bidangLppdNames,
  aset: 'Aset',
  ...kategoriNames,
  jumlah: 'Jumlah',
  nilai: 'Nilai',
  lampiran: 'Lampiran',
  catatan: 'Catatan',
};
