import * as z from 'zod/mini';
import { rupiahSchema } from '../../basics/rupiah.ts';
import { tanggalSchema } from '../../basics/tanggal.ts';
import { kodeFungsiSchema, kodeRekeningSchema } from '../kode/kode-schema.ts';
import { lampiranByIdSchema } from '../lampiran.ts';
import { type KindOf, type ReportKind, isOfFamily, kindsOf } from '../../basics/report-kinds.ts';

/** B1, B2 and B3 of the calendar, in the order their periods end. */
export const realisasiKinds = kindsOf('realisasi');
export type RealisasiKind = KindOf<'realisasi'>;

export function isRealisasiKind(kind: ReportKind): kind is RealisasiKind {
  return isOfFamily(kind, 'realisasi');
}

export function isLpj(kind: ReportKind): boolean {
  return kind === 'lpj-realisasi';
}

/**
 * A line of the APBDes and what became of it, under the id it has there. Amounts are whole rupiah from
 * 1 January to the end of the period: those of semester II and of the LPJ hold those of semester I.
 */
export const realisasiLineSchema = z.looseObject({
  rekening: kodeRekeningSchema,
  /** Belanja only. */
  fungsi: z.nullable(kodeFungsiSchema),
  uraian: z.string().check(z.maxLength(300)),
  sumberDana: z.string().check(z.maxLength(60)),
  /** As the APBDes in force has it; null = outside the budget. */
  anggaran: z.nullable(rupiahSchema),
  /** Null = not filled in yet, which is not 0. */
  realisasi: z.nullable(rupiahSchema),
});
export type RealisasiLine = z.infer<typeof realisasiLineSchema>;

export const realisasiContentSchema = z.looseObject({
  /** The budget the anggaran was taken from; null = none yet. */
  asal: z.nullable(
    z.looseObject({
      kind: z.enum(['apbdes', 'apbdes-perubahan']),
      /** Whether the kecamatan had accepted it. */
      isAccepted: z.boolean(),
    }),
  ),
  lines: z.record(z.string().check(z.regex(/^[\w-]{1,64}$/)), realisasiLineSchema),
  /** LPJ only: what is there on 31 December, for I10; whole rupiah. */
  kas: z.looseObject({
    bank: z.nullable(rupiahSchema),
    tunai: z.nullable(rupiahSchema),
    /** PFK: withheld taxes that are in that cash and not the desa's. */
    pajakTerutang: z.nullable(rupiahSchema),
  }),
  /** LPJ only: the Perdes that sets it (Permendagri 20/2018 Ps 70). */
  perdes: z.looseObject({
    nomor: z.string().check(z.maxLength(100)),
    tanggal: z.nullable(tanggalSchema),
  }),
  /** LPJ only: reported in a Musdes (UU 6/2014 Ps 82(4)). */
  musdes: z.looseObject({ tanggal: z.nullable(tanggalSchema) }),
  /** LPJ only: no sectoral, daerah or other programme came in, so there is no list of them. */
  noProgramLain: z.boolean(),
  lampiran: lampiranByIdSchema,
  catatan: z.string().check(z.maxLength(4000)),
});
export type RealisasiContent = z.infer<typeof realisasiContentSchema>;

export const emptyRealisasi: RealisasiContent = {
  asal: null,
  lines: {},
  kas: { bank: null, tunai: null, pajakTerutang: null },
  perdes: { nomor: '', tanggal: null },
  musdes: { tanggal: null },
  noProgramLain: false,
  lampiran: {},
  catatan: '',
};

export type RealisasiLampiran =
  | 'laporan-pelaksanaan'
  | 'lra'
  | 'calk'
  | 'laporan-realisasi-kegiatan'
  | 'daftar-program'
  | 'perdes'
  | 'lainnya';

/** What goes with the report, the required first: Permendagri 20/2018 Ps 68 and 70, second-hand. */
export function realisasiLampiran(kind: ReportKind): readonly RealisasiLampiran[] {
  return isLpj(kind)
    ? ['lra', 'calk', 'laporan-realisasi-kegiatan', 'daftar-program', 'perdes', 'lainnya']
    : ['laporan-pelaksanaan', 'laporan-realisasi-kegiatan', 'lainnya'];
}

/** A desa to which no other programme came has no list of them to send. */
export function isRequiredLampiran(
  jenis: RealisasiLampiran,
  { noProgramLain }: Pick<RealisasiContent, 'noProgramLain'>,
): boolean {
  if (jenis === 'perdes' || jenis === 'lainnya') return false;
  return jenis !== 'daftar-program' || !noProgramLain;
}

export function wantedLampiran(
  content: Pick<RealisasiContent, 'noProgramLain'>,
  kind: ReportKind,
): readonly RealisasiLampiran[] {
  return realisasiLampiran(kind).filter((jenis) => isRequiredLampiran(jenis, content));
}
