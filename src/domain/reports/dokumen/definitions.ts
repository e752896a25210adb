import { type KindOf, type ReportKind, isOfFamily, kindsOf } from '../../basics/report-kinds.ts';
import { type Tanggal, tanggalOf } from '../../basics/tanggal.ts';
import { addBulan } from '../masa-jabatan.ts';
import type { DokumenContent } from './schema.ts';
import { ppDesa } from '../../basics/pp-desa.ts';

/** The kinds that are filed as a document with number, date and files. */
export const dokumenKinds = kindsOf('dokumen');
export type DokumenKind = KindOf<'dokumen'>;

/** A part of the content that only some kinds ask for. */
export type DokumenField =
  'musdes' | 'pelantikan' | 'akhir-jabatan' | 'periode' | 'bidang' | 'aset';

interface DokumenDefinition {
  readonly asks: readonly DokumenField[];
  /** The jenis of files that go with it; the document itself comes first. */
  readonly lampiran: readonly string[];
  /** The rule that makes it, as printed. */
  readonly basis: string;
  /** The last day its own date may have; null when no rule says one or what it needs is not filled in. */
  readonly latest: (
    content: DokumenContent,
    tahun: number,
  ) => { readonly latest: Tanggal; readonly basis: string } | null;
  /** "There is none" is an answer: a desa without a BUMDes makes no plan for it. */
  readonly allowsNihil: boolean;
}

/** Months an RPJMDes has after the inauguration (PP 43/2014 Ps 117(4)). */
const RPJMDES_MONTHS = 3;

/** Months before the end of the term by which its LPPD is sent (PP 43/2014 Ps 50). */
const LPPD_AKHIR_MONTHS = 5;

export const dokumenDefinitions: Readonly<Record<DokumenKind, DokumenDefinition>> = {
  'bumdes-rencana-kerja': {
    asks: ['musdes'],
    lampiran: ['rencana-kerja', 'berita-acara'],
    basis: 'PP 11/2021 Ps 37',
    latest: (_, tahun) => ({ latest: tanggalOf(tahun - 1, 12, 31), basis: 'PP 11/2021 Ps 37' }),
    allowsNihil: true,
  },
  lppd: {
    asks: ['bidang'],
    lampiran: ['lppd'],
    basis: `${ppDesa('49')}; Permendagri 46/2016`,
    latest: (_, tahun) => ({ latest: tanggalOf(tahun + 1, 3, 31), basis: ppDesa('49') }),
    allowsNihil: false,
  },
  'lppd-akhir-jabatan': {
    asks: ['akhir-jabatan', 'bidang'],
    lampiran: ['lppd'],
    basis: `${ppDesa('48 huruf b, 50')}; Permendagri 46/2016`,
    latest: ({ tanggalAkhirJabatan }) =>
      tanggalAkhirJabatan
        ? { latest: addBulan(tanggalAkhirJabatan, -LPPD_AKHIR_MONTHS), basis: ppDesa('50') }
        : null,
    allowsNihil: false,
  },
  lkppd: {
    asks: ['bidang'],
    lampiran: ['lkppd'],
    basis: `${ppDesa('48 huruf c, 51')}; Permendagri 46/2016`,
    latest: (_, tahun) => ({ latest: tanggalOf(tahun + 1, 3, 31), basis: ppDesa('51') }),
    allowsNihil: false,
  },
  rpjmdes: {
    asks: ['pelantikan', 'periode', 'musdes'],
    lampiran: ['rpjmdes', 'berita-acara'],
    basis: ppDesa('117'),
    latest: ({ tanggalPelantikan }) =>
      tanggalPelantikan && {
        latest: addBulan(tanggalPelantikan, RPJMDES_MONTHS),
        basis: ppDesa('117(4)'),
      },
    allowsNihil: false,
  },
  'laporan-aset': {
    asks: ['aset'],
    lampiran: ['buku-inventaris'],
    basis: 'Permendagri 1/2016; SE Mendagri 143/1348/BPD',
    // A yearly deadline to the camat was not found.
    latest: () => null,
    allowsNihil: false,
  },
};

export function isDokumenKind(kind: ReportKind): kind is DokumenKind {
  return isOfFamily(kind, 'dokumen');
}
