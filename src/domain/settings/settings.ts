import * as z from 'zod/mini';
import { rupiahSchema } from '../basics/rupiah.ts';
import { tanggalSchema } from '../basics/tanggal.ts';
import { rencanaKunjunganSchema } from '../kunjungan/rencana.ts';

/*
 * What a kecamatan sets for itself, beside calendar and holidays. Each setting is one document, edited as a
 * whole; all fields are loose, so that one of a newer app survives (S12).
 */

const line = z.string().check(z.maxLength(200));
const amount = rupiahSchema.check(z.minimum(0));

export const penandatanganSchema = z.looseObject({
  nama: line,
  nip: line,
  jabatan: line,
  pangkat: line,
});
export type Penandatangan = z.infer<typeof penandatanganSchema>;

/** Letterhead and signatory of the kecamatan's letters. */
export const suratSchema = z.looseObject({
  /** The lines of the kop, the first the largest: `PEMERINTAH KABUPATEN JOMBANG`, `KECAMATAN PERAK`. */
  kop: z.array(line).check(z.maxLength(6)),
  kota: line,
  /** How a number is written, with `{nomor}` and `{tahun}`: `900/{nomor}/415.56/{tahun}`. */
  polaNomor: line,
  penandatangan: penandatanganSchema,
});
export type Surat = z.infer<typeof suratSchema>;

/** What the official letters give each desa by fund source, whole rupiah (V7). */
export const paguSchema = z.looseObject({
  /** By tahun, then by desa, then by source code. */
  byTahun: z.record(z.string(), z.record(z.string(), z.record(z.string(), amount))),
  /** SK or Perbup by tahun, as printed. */
  basis: z.record(z.string(), line),
});
export type Pagu = z.infer<typeof paguSchema>;

/** A share of Dana Desa that a yearly rule asks for or limits (V12): off unless set. */
export const earmarkSchema = z.looseObject({
  nama: line,
  kind: z.enum(['paling-sedikit', 'paling-banyak']),
  percent: z.number().check(z.minimum(0), z.maximum(100)),
  /** Kegiatan whose Dana Desa counts, as prefixes of kode fungsi: `4.2`, `5.3`. */
  fungsi: z.array(z.string().check(z.maxLength(12))).check(z.maxLength(40)),
  basis: line,
});
export type Earmark = z.infer<typeof earmarkSchema>;

export const pemeriksaanSchema = z.looseObject({
  /** By tahun anggaran. */
  earmarks: z.record(z.string(), z.array(earmarkSchema).check(z.maxLength(20))),
});
export type Pemeriksaan = z.infer<typeof pemeriksaanSchema>;

/** The readings of what the Renstra leaves open (`indicators/indicator.ts`). */
export const indikatorSchema = z.looseObject({
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
export type Kontak = z.infer<typeof kontakSchema>;

/** The quarter reports the kecamatan made (Renstra rows 144, 197), by quarter: `2026-1`. */
export const triwulanSchema = z.looseObject({
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
} as const;

export const settingNameSchema = z.enum([
  'surat',
  'pagu',
  'pemeriksaan',
  'indikator',
  'kontak',
  'triwulan',
  'kunjungan',
]);
export type SettingName = z.infer<typeof settingNameSchema>;
export type SettingValue<N extends SettingName> = z.infer<(typeof settingSchemas)[N]>;

/** A setting's value by its own schema; null when it does not fit. */
export function readSetting<N extends SettingName>(
  name: N,
  value: unknown,
): SettingValue<N> | null {
  const read = settingSchemas[name].safeParse(value);
  return read.success ? (read.data as SettingValue<N>) : null; // the schema of that name read it
}
