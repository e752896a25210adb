import * as z from 'zod/mini';
import { type Tanggal, tanggalSchema } from '../../basics/tanggal.ts';
import { enamJenis } from '../kode/enam-jenis.ts';
import { lampiranByIdSchema } from '../lampiran.ts';
import { isInMasaJabatan } from '../masa-jabatan.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const tanggal = z.nullable(tanggalSchema);
const idSchema = z.string().check(z.regex(/^[\w-]{1,64}$/));
const people = z.nullable(z.int().check(z.minimum(0), z.maximum(9999)));

export const jenisLkdSchema = z.enum([...enamJenis, 'lain']);
export type JenisLkd = z.infer<typeof jenisLkdSchema>;

const kegiatanLkdSchema = z.looseObject({ tanggal, uraian: text(300) });
export type KegiatanLkd = z.infer<typeof kegiatanLkdSchema>;

/** One lembaga kemasyarakatan; a desa has many RT, RW and Posyandu. */
export const lembagaSchema = z.looseObject({
  jenis: jenisLkdSchema,
  /** As it is called: `RT 01 RW 02`, `Posyandu Melati`. */
  nama: text(120),
  sk: z.looseObject({ nomor: text(100), tanggal }),
  ketua: text(120),
  /** First day of the management's term, and its last; without a last day it is five years. */
  mulai: tanggal,
  selesai: tanggal,
  aktif: z.nullable(z.boolean()),
  anggotaL: people,
  anggotaP: people,
  /** What it did in the year. */
  kegiatan: z.record(idSchema, kegiatanLkdSchema),
});
export type Lembaga = z.infer<typeof lembagaSchema>;

export const lkdContentSchema = z.looseObject({
  lembaga: z.record(idSchema, lembagaSchema),
  /**
   * Which of the kinds came to a Musrenbangdes of the year, as the desa says. It is asked by kind, since
   * the Renstra counts kinds (row 196, 13 desa x 6); a filed Musrenbangdes report says it better.
   */
  musrenbangdes: z.record(z.string().check(z.maxLength(40)), z.boolean()),
  lampiran: lampiranByIdSchema,
  catatan: text(4000),
});
export type LkdContent = z.infer<typeof lkdContentSchema>;

export const emptyLkd: LkdContent = { lembaga: {}, musrenbangdes: {}, lampiran: {}, catatan: '' };
export const emptyLembaga: Lembaga = {
  jenis: 'lain',
  nama: '',
  sk: { nomor: '', tanggal: null },
  ketua: '',
  mulai: null,
  selesai: null,
  aktif: null,
  anggotaL: null,
  anggotaP: null,
  kegiatan: {},
};

interface LembagaRow {
  readonly id: string;
  readonly lembaga: Lembaga;
}

export interface JenisGroup {
  readonly jenis: JenisLkd;
  readonly rows: readonly LembagaRow[];
}

/** The list as it is shown: the six kinds and the others, each in the order of its names. */
export function groupByJenis({ lembaga }: Pick<LkdContent, 'lembaga'>): readonly JenisGroup[] {
  const rows = Object.entries(lembaga).map(([id, one]) => ({ id, lembaga: one }));
  return jenisLkdSchema.options.map((jenis) => ({
    jenis,
    rows: rows.filter((row) => row.lembaga.jenis === jenis).toSorted(byNama),
  }));
}

/** `RT 2` before `RT 10`; lists of two devices are in the same order. */
function byNama(a: LembagaRow, b: LembagaRow): number {
  return (
    a.lembaga.nama.localeCompare(b.lembaga.nama, 'id', { numeric: true }) ||
    a.id.localeCompare(b.id)
  );
}

/** Years of one term of the management, at most two terms (Permendagri 18/2018, read second-hand). */
export const LKD_YEARS = 5;

/**
 * What makes a lembaga "aktif" for Renstra rows 81/142 and 193, which count PKK. The Renstra gives no
 * definition; this one is proposed and must be confirmed by the kecamatan, so each leg is a setting.
 */
export interface LembagaAktifDefinition {
  /** An SK with a term in force. */
  readonly needsSk: boolean;
  /** At least one kegiatan in the year. */
  readonly needsKegiatan: boolean;
}

export const defaultLembagaAktif: LembagaAktifDefinition = { needsSk: true, needsKegiatan: true };

/** Not what the desa says (`aktif`) but what its figures show on that day. */
export function isLembagaAktif(
  { sk, mulai, selesai, kegiatan }: Lembaga,
  day: Tanggal,
  definition: LembagaAktifDefinition = defaultLembagaAktif,
): boolean {
  const hasSk = sk.nomor.trim() !== '' && isInMasaJabatan({ mulai, selesai }, day, LKD_YEARS);
  const hasKegiatan = Object.values(kegiatan).some(({ uraian }) => uraian.trim() !== '');
  return (hasSk || !definition.needsSk) && (hasKegiatan || !definition.needsKegiatan);
}

/** Whether the desa has any lembaga of a kind that is active on that day. */
export function hasAktif(
  { lembaga }: LkdContent,
  jenis: JenisLkd,
  ...[day, definition]: [day: Tanggal, definition?: LembagaAktifDefinition]
): boolean {
  return Object.values(lembaga).some(
    (one) => one.jenis === jenis && isLembagaAktif(one, day, definition),
  );
}
