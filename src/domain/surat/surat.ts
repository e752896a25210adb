import * as z from 'zod/mini';
import { type CommandId, type DesaCode, reportKindSchema } from '../basics/ids.ts';
import { tanggalSchema } from '../basics/tanggal.ts';
import { penandatanganSchema } from '../settings/settings.ts';
import { reportStateSchema } from '../standing/report-doc.ts';
import { type SuratId, suratHeadSchema } from './surat-head.ts';

/* The whole of a recorded letter, read at the server's door and where it is shown. */

/** About one filed revision that was judged, so the desa sees them; the others are the kecamatan's. */
const jenisOfVerdict = ['hasil-evaluasi', 'pengembalian'] as const;
/** Come again and again; each speaks of one day. */
const jenisOfDay = ['pengingat', 'rekap'] as const;

export const jenisSuratSchema = z.enum([...jenisOfVerdict, ...jenisOfDay]);
export type JenisSurat = z.infer<typeof jenisSuratSchema>;
export const jenisSuratList = jenisSuratSchema.options;

/** What stands on the paper beside its body, as it was printed. */
export const suratEntrySchema = z.extend(suratHeadSchema, {
  nomor: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  perihal: z.string().check(z.minLength(1), z.maxLength(300)),
  penandatangan: penandatanganSchema,
});
export type SuratEntry = z.infer<typeof suratEntrySchema>;

/** A report of one desa in the rekap. */
const rekapCellSchema = z.looseObject({
  state: z.enum(['belum', ...reportStateSchema.options]),
  /** Its first filing; absent while there is none. */
  filedOn: z.optional(tanggalSchema),
  /** Days after its day, of the filing or until the rekap; 0 = filed on time; absent where no day counts. */
  lateHari: z.optional(z.int()),
  nihil: z.optional(z.boolean()),
});
export type RekapCell = z.infer<typeof rekapCellSchema>;

export const rekapBoardSchema = z.looseObject({
  columns: z
    .array(z.looseObject({ kind: reportKindSchema, tahun: z.int() }))
    .check(z.maxLength(100)),
  rows: z
    .array(z.looseObject({ desa: z.string(), nama: z.string(), cells: z.array(rekapCellSchema) }))
    .check(z.maxLength(500)),
});
export type RekapBoard = z.infer<typeof rekapBoardSchema>;

/** What a letter said that cannot be made again from what never changes; a filing and its verdict never do. */
export const suratIsiSchema = z.looseObject({
  lines: z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(200))),
  board: z.optional(rekapBoardSchema),
});
export type SuratIsi = z.infer<typeof suratIsiSchema>;

interface SuratParts {
  readonly jenis: string;
  readonly about: string;
  /** The day it speaks of; null for one about a filing. */
  readonly per: string | null;
}

export function suratParts(surat: SuratId): SuratParts {
  const [jenis = '', about = '', per = null] = surat.split('/');
  return { jenis, about, per };
}

interface Claim {
  readonly surat: SuratId;
  readonly desa: DesaCode | null;
  readonly verdict: CommandId | null;
  readonly entry: unknown;
  readonly isi: unknown;
}

/** Whether what a command says of a letter holds together: parts, and whose it is. */
export function isWholeSurat({ surat, desa, verdict, entry, isi }: Claim): boolean {
  if (!suratEntrySchema.safeParse(entry).success || !suratIsiSchema.safeParse(isi).success)
    return false;
  const { jenis, about, per } = suratParts(surat);
  const known = jenisSuratSchema.safeParse(jenis).data;
  if (!known) return false;
  if (jenisOfVerdict.some((one) => one === known))
    return verdict !== null && desa !== null && per === null;
  if (verdict !== null || !tanggalSchema.safeParse(per).success) return false;
  return known === 'pengingat' ? about === desa : desa === null;
}
