import * as z from 'zod/mini';
import { tanggalSchema } from '../basics/tanggal.ts';
import { daftarPeriksaSchema } from '../kunjungan/daftar-periksa-schema.ts';
import { rencanaKunjunganSchema } from '../kunjungan/rencana.ts';
import { paguSchema, pemeriksaanSchema } from '../reports/check-settings.ts';
import { seksiSchema } from './seksi.ts';
import type { SettingName } from './setting-name.ts';

/*
 * What a kecamatan sets for itself, beside calendar and holidays. Each setting is one document, edited as a
 * whole; all fields are loose, so that one of a newer app survives (S12).
 */

const line = z.string().check(z.maxLength(200));

export const penandatanganSchema = z.looseObject({
  nama: line,
  nip: line,
  jabatan: line,
  pangkat: line,
});
export type Penandatangan = z.infer<typeof penandatanganSchema>;

/** Letterhead and signatory of the kecamatan's letters. */
const suratSchema = z.looseObject({
  /** The lines of the kop, the first the largest: `PEMERINTAH KABUPATEN JOMBANG`, `KECAMATAN PERAK`. */
  kop: z.array(line).check(z.maxLength(6)),
  kota: line,
  /** How a number is written, with `{nomor}` and `{tahun}`: `900/{nomor}/415.56/{tahun}`. */
  polaNomor: line,
  penandatangan: penandatanganSchema,
  /** Whose decision the result of an evaluation is; absent = the camat's, to whom the bupati gave it. */
  hasilEvaluasi: z.optional(z.enum(['camat', 'bupati'])),
  /** The Peraturan Bupati that gave it, as the Keputusan prints it. */
  pelimpahan: z.optional(line),
  /** Where the app stands for everybody, `https://tepat.example.id`: links and codes begin with it. */
  alamat: z.optional(z.union([z.literal(''), z.string().check(z.regex(/^https?:\/\/[^/\s]+$/))])),
});
export type Surat = z.infer<typeof suratSchema>;

/** The readings of what the Renstra leaves open (`indicators/indicator.ts`). */
const indikatorSchema = z.looseObject({
  lpjTepatWaktu: z.enum(['lpj', 'lpj-dan-semester']),
  dokumen: z.enum(['murni-perubahan', 'apbdes-lpj', 'keuangan-aset']),
  bumdesAktif: z.looseObject({
    needsDireksi: z.boolean(),
    needsLaporan: z.boolean(),
    needsOmzet: z.boolean(),
  }),
  lembagaAktif: z.looseObject({ needsSk: z.boolean(), needsKegiatan: z.boolean() }),
});
export type Indikator = z.infer<typeof indikatorSchema>;

/** Whom to remind: kept by desa, so that a desa sees its own alone. Digits with country code: `62812...`. */
export const kontakSchema = z.looseObject({
  nama: line,
  whatsapp: z.string().check(z.regex(/^(62\d{8,13})?$/)),
});

/** The quarter reports the kecamatan made (Renstra rows 144, 197), by quarter: `2026-1`. */
const triwulanSchema = z.looseObject({
  laporan: z.record(
    z.string().check(z.regex(/^\d{4}-[1-4]$/)),
    z.looseObject({ tanggal: tanggalSchema, isi: z.string().check(z.maxLength(8000)) }),
  ),
});
export type Triwulan = z.infer<typeof triwulanSchema>;

const settingSchemas = {
  surat: suratSchema,
  pagu: paguSchema,
  pemeriksaan: pemeriksaanSchema,
  indikator: indikatorSchema,
  kontak: kontakSchema,
  triwulan: triwulanSchema,
  kunjungan: rencanaKunjunganSchema,
  seksi: seksiSchema,
  'daftar-periksa': daftarPeriksaSchema,
} as const;

export type SettingValue<N extends SettingName> = z.infer<(typeof settingSchemas)[N]>;

/** A setting's value by its own schema; null when it does not fit. */
export function readSetting<N extends SettingName>(
  name: N,
  value: unknown,
): SettingValue<N> | null {
  const read = settingSchemas[name].safeParse(value);
  return read.success ? (read.data as SettingValue<N>) : null; // the schema of that name read it
}
