import * as z from 'zod/mini';
import { rupiahSchema, minus } from '../../basics/rupiah.ts';
import { tanggalSchema } from '../../basics/tanggal.ts';
import { lampiranByIdSchema } from '../lampiran.ts';
import { nihilSchema } from '../report-rules.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const tanggal = z.nullable(tanggalSchema);
const amount = z.nullable(rupiahSchema);
const idSchema = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** Stages on the way to a legal entity (PP 11/2021 Ps 7-9); the names of the stages are ours. */
export const tahapSchema = z.enum([
  'belum-daftar',
  'nama-disetujui',
  'perbaikan',
  'berbadan-hukum',
]);
export type Tahap = z.infer<typeof tahapSchema>;

/** Organs beside the Musdes (PP 11/2021 Ps 16); the penasihat is the kepala desa by office. */
export const jabatanSchema = z.enum([
  'penasihat',
  'direktur',
  'sekretaris',
  'bendahara',
  'pengawas',
]);
export type Jabatan = z.infer<typeof jabatanSchema>;

const organSchema = z.looseObject({
  jabatan: jabatanSchema,
  nama: text(120),
  /** First day of the term; five years (PP 11/2021 Ps 16-30). */
  mulai: tanggal,
  /** Which term of this person it is: at most three, since one is reappointed at most twice. */
  periodeKe: z.nullable(z.int().check(z.minimum(0), z.maximum(99))),
});
export type Organ = z.infer<typeof organSchema>;

/** A unit usaha (PP 11/2021 Ps 49-50). */
const unitSchema = z.looseObject({
  nama: text(120),
  bidang: text(120),
  aktif: z.nullable(z.boolean()),
});
export type Unit = z.infer<typeof unitSchema>;

const numberAndDate = z.looseObject({ nomor: text(100), tanggal });

/** Kept over the years, as organ and unit are. */
const profilSchema = z.looseObject({
  nama: text(120),
  /** Number the Ministry gave when the name was registered. */
  nomor: text(60),
  jenis: z.nullable(z.enum(['bumdes', 'bumdesma'])),
  alamat: text(200),
  tahap: z.nullable(tahapSchema),
  /** The Perdes that founded it. */
  perdes: numberAndDate,
  /** Electronic certificate of the Menkumham (AHU). */
  sertifikat: numberAndDate,
});

/** The return of one period, whole rupiah. Laba is not kept: it is omzet less biaya. */
const laporanSchema = z.looseObject({
  omzet: amount,
  biaya: amount,
  aset: amount,
  /** Modal as it stands at the end of the period (ekuitas); below zero when losses ate it. */
  modal: amount,
  /** Share of the profit paid to the desa in this period; 4.1.1.01 of the APBDes. */
  bagiHasil: amount,
  /** Capital the desa put in during this period; 6.2.2 of the APBDes. */
  penyertaanModal: amount,
  tenagaKerja: z.nullable(z.int().check(z.minimum(0), z.maximum(99_999))),
  /** As the desa says itself; what the Renstra may mean by it is computed in `periode.ts`. */
  aktif: z.nullable(z.boolean()),
  alasan: text(1000),
  /** Problems met (PP 11/2021 Ps 58(4)). */
  kendala: text(2000),
});
export type Laporan = z.infer<typeof laporanSchema>;

/** The end of a book year; asked in the laporan tahunan alone. */
const pertanggungjawabanSchema = z.looseObject({
  /** Musdes tahunan, within six months after the book year (PP 11/2021 Ps 19). */
  tanggalMusdes: tanggal,
  diterima: z.nullable(z.boolean()),
  /** Published (PP 11/2021 Ps 59), and how. */
  tanggalPublikasi: tanggal,
  caraPublikasi: text(200),
  /** Who audited it (PP 11/2021 Ps 61). */
  auditOleh: z.nullable(z.enum(['belum', 'pengawas', 'auditor-independen'])),
  tanggalAudit: tanggal,
  hasilAudit: text(1000),
});
export type Pertanggungjawaban = z.infer<typeof pertanggungjawabanSchema>;

export const bumdesContentSchema = z.looseObject({
  /** The desa has no BUMDes: then only the reason is asked. */
  nihil: z.nullable(nihilSchema),
  profil: profilSchema,
  organ: z.record(idSchema, organSchema),
  unit: z.record(idSchema, unitSchema),
  laporan: laporanSchema,
  pertanggungjawaban: pertanggungjawabanSchema,
  lampiran: lampiranByIdSchema,
  catatan: text(4000),
});
export type BumdesContent = z.infer<typeof bumdesContentSchema>;

export const emptyBumdes: BumdesContent = {
  nihil: null,
  profil: {
    nama: '',
    nomor: '',
    jenis: null,
    alamat: '',
    tahap: null,
    perdes: { nomor: '', tanggal: null },
    sertifikat: { nomor: '', tanggal: null },
  },
  organ: {},
  unit: {},
  laporan: {
    omzet: null,
    biaya: null,
    aset: null,
    modal: null,
    bagiHasil: null,
    penyertaanModal: null,
    tenagaKerja: null,
    aktif: null,
    alasan: '',
    kendala: '',
  },
  pertanggungjawaban: {
    tanggalMusdes: null,
    diterima: null,
    tanggalPublikasi: null,
    caraPublikasi: '',
    auditOleh: null,
    tanggalAudit: null,
    hasilAudit: '',
  },
  lampiran: {},
  catatan: '',
};

/** The money of a return, in the order it is asked and printed. */
export const amountFields = [
  'omzet',
  'biaya',
  'aset',
  'modal',
  'bagiHasil',
  'penyertaanModal',
] as const;

/** Omzet less biaya, whole rupiah, below zero for a loss; null while one of them is not known. */
export function labaOf({ omzet, biaya }: Pick<Laporan, 'omzet' | 'biaya'>): number | null {
  return omzet === null || biaya === null ? null : minus(omzet, biaya);
}
