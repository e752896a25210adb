import * as z from 'zod/mini';
import { rupiahSchema, sumOf } from '../../basics/rupiah.ts';
import { tanggalSchema } from '../../basics/tanggal.ts';
import { type Bidang, bidangSchema, kodeFungsiSchema } from '../kode/kode-schema.ts';
import { lampiranByIdSchema } from '../lampiran.ts';
import { sumBy } from '../../basics/group-by.ts';

/**
 * A proposal the desa cannot pay for itself (PP 43/2014 Ps 119). The official annex was not read: these are
 * the RKPDes' columns without pola pelaksanaan, with priority and target OPD. What becomes of it is the
 * kecamatan's to say and stands elsewhere.
 */
export const usulanSchema = z.looseObject({
  /** Place in the order of priority, 1 first; two phones may give one twice, then the id decides. */
  urutan: z.int().check(z.minimum(1), z.maximum(9999)),
  fungsi: z.nullable(kodeFungsiSchema),
  bidang: z.nullable(bidangSchema),
  nama: z.string().check(z.maxLength(300)),
  dusun: z.string().check(z.maxLength(60)),
  rt: z.string().check(z.maxLength(20)),
  rw: z.string().check(z.maxLength(20)),
  volume: z.string().check(z.maxLength(40)),
  satuan: z.string().check(z.maxLength(40)),
  /** Whole rupiah. */
  perkiraan: z.nullable(rupiahSchema.check(z.minimum(0))),
  /** Why it is wanted, and whom it serves. */
  alasan: z.string().check(z.maxLength(1000)),
  /** The kabupaten's or provinsi's office it goes to, in the desa's own words. */
  opd: z.string().check(z.maxLength(120)),
});
export type Usulan = z.infer<typeof usulanSchema>;

export const duRkpdesContentSchema = z.looseObject({
  usulan: z.record(z.string().check(z.regex(/^[\w-]{1,64}$/)), usulanSchema),
  /** The Musrenbangdes that agreed to the list (PP 43/2014 Ps 119(5)). */
  tanggalMusrenbangdes: z.nullable(tanggalSchema),
  lampiran: lampiranByIdSchema,
  catatan: z.string().check(z.maxLength(4000)),
});
export type DuRkpdesContent = z.infer<typeof duRkpdesContentSchema>;

export const emptyDuRkpdes: DuRkpdesContent = {
  usulan: {},
  tanggalMusrenbangdes: null,
  lampiran: {},
  catatan: '',
};

export const duRkpdesLampiranJenis = ['berita-acara', 'daftar-hadir', 'proposal', 'foto'] as const;

/** Whole rupiah; a proposal without an estimate counts as 0. */
interface DuRkpdesTotals {
  readonly total: number;
  readonly byBidang: ReadonlyMap<Bidang | '', number>;
  /** By the office as written; '' = not said. */
  readonly byOpd: ReadonlyMap<string, number>;
}

export function computeDuRkpdesTotals({ usulan }: Pick<DuRkpdesContent, 'usulan'>): DuRkpdesTotals {
  const rows = Object.values(usulan);
  const amountOf = ({ perkiraan }: Usulan): number => perkiraan ?? 0;
  return {
    total: sumOf(rows.map(amountOf)),
    byBidang: sumBy(rows, bidangOfUsulan, amountOf),
    byOpd: sumBy(rows, ({ opd }) => opd.trim(), amountOf),
  };
}

export function bidangOfUsulan({ fungsi, bidang }: Pick<Usulan, 'fungsi' | 'bidang'>): Bidang | '' {
  if (fungsi === null) return bidang ?? '';
  return bidangSchema.safeParse(fungsi.slice(0, 1)).data ?? '';
}
