import * as z from 'zod/mini';
import { ppDesa } from '../basics/pp-desa.ts';
import { rupiahSchema } from '../basics/rupiah.ts';

/* What the kecamatan set for the checks of a report: a form reads these and no other setting. */

const line = z.string().check(z.maxLength(200));
const amount = rupiahSchema.check(z.minimum(0));

/** What the official letters give each desa by fund source, whole rupiah (V7). */
export const paguSchema = z.looseObject({
  /** By tahun, then by desa, then by source code. */
  byTahun: z.record(z.string(), z.record(z.string(), z.record(z.string(), amount))),
  /**
   * By tahun and desa: what of its Dana Desa (`DDS` above) goes straight to the account of the KDMP (PMK 7/2026);
   * the rest is the regular part. Absent where an older app wrote it.
   */
  kdmp: z.optional(z.record(z.string(), z.record(z.string(), amount))),
  /** SK or Perbup by tahun, as printed. */
  basis: z.record(z.string(), line),
});
export type Pagu = z.infer<typeof paguSchema>;

/** A share of Dana Desa that a yearly rule asks for or limits (V12): off unless set. */
const earmarkSchema = z.looseObject({
  nama: line,
  kind: z.enum(['paling-sedikit', 'paling-banyak']),
  percent: z.number().check(z.minimum(0), z.maximum(100)),
  /** Kegiatan whose Dana Desa counts, as prefixes of kode fungsi: `4.2`, `5.3`. */
  fungsi: z.array(z.string().check(z.maxLength(12))).check(z.maxLength(40)),
  basis: line,
});
export type Earmark = z.infer<typeof earmarkSchema>;

/** An article as the app cites it (`PP 43/2014 Ps 101(2)`), and what the admin read in its place. */
const dasarSchema = z.looseObject({ semula: line, kini: line });
export type Dasar = z.infer<typeof dasarSchema>;

export const pemeriksaanSchema = z.looseObject({
  /** By tahun anggaran. */
  earmarks: z.record(z.string(), z.array(earmarkSchema).check(z.maxLength(20))),
  /** Where a basis stands now; absent where an older app wrote it. */
  dasar: z.optional(z.array(dasarSchema).check(z.maxLength(100))),
});
export type Pemeriksaan = z.infer<typeof pemeriksaanSchema>;

/** A basis as the admin has corrected it, part by part: semicolons in brackets part nothing. */
export function basisInForce(basis: string, dasar: readonly Dasar[]): string {
  const kiniOf = (part: string) =>
    dasar.find(({ semula }) =>
      [semula, ppDesa(semula.replace('PP 43/2014 Ps ', ''))].includes(part),
    )?.kini;
  return basis
    .split(/; (?![^()]*\))/)
    .map((part) => kiniOf(part) ?? part)
    .join('; ');
}
