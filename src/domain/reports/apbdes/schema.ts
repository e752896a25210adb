import * as z from 'zod/mini';
import { rupiahSchema } from '../../basics/rupiah.ts';
import { tanggalSchema } from '../../basics/tanggal.ts';
import { kodeFungsiSchema, kodeRekeningSchema } from '../kode/kode-schema.ts';
import { lampiranByIdSchema } from '../lampiran.ts';
import { nihilSchema } from '../report-rules.ts';

/**
 * One line of the penjabaran: a belanja line names a kegiatan and a rekening, the others a rekening
 * alone. Lines are kept by an id of their own, since the same pair may stand twice with two sources.
 */
export const apbdesLineSchema = z.looseObject({
  rekening: kodeRekeningSchema,
  /** Belanja only. */
  fungsi: z.nullable(kodeFungsiSchema),
  uraian: z.string().check(z.maxLength(300)),
  /** Siskeudes code (DDS, ADD, ...) or the desa's own words where no alias is known; '' = not said. */
  sumberDana: z.string().check(z.maxLength(60)),
  /** Whole rupiah; in a Perubahan the amount after the change. */
  anggaran: z.nullable(rupiahSchema),
  /** Whole rupiah before the change; null outside a Perubahan. */
  sebelum: z.nullable(rupiahSchema),
  volume: z.string().check(z.maxLength(40)),
  satuan: z.string().check(z.maxLength(40)),
});
export type ApbdesLine = z.infer<typeof apbdesLineSchema>;

export const apbdesContentSchema = z.looseObject({
  lines: z.record(z.string().check(z.regex(/^[\w-]{1,64}$/)), apbdesLineSchema),
  /** Agreement with the BPD (UU 6/2014 Ps 65; PP 43/2014 Ps 101). */
  bpd: z.looseObject({
    tanggalSepakat: z.nullable(tanggalSchema),
    nomorBeritaAcara: z.string().check(z.maxLength(100)),
    jumlahAnggota: z.nullable(z.int().check(z.minimum(0), z.maximum(99))),
    jumlahHadir: z.nullable(z.int().check(z.minimum(0), z.maximum(99))),
  }),
  catatan: z.string().check(z.maxLength(4000)),
  /** A Perubahan alone: the desa changes nothing this year (Permendagri 20/2018 Ps 40: once a year at most). */
  nihil: z.optional(z.nullable(nihilSchema)),
  /** A Perubahan alone: why it is made, of `alasanPerubahanList`; what a newer app knows survives. */
  alasanPerubahan: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20))),
  /** What is sent along (A2b); absent where an older app wrote it. */
  lampiran: z.optional(lampiranByIdSchema),
});
export type ApbdesContent = z.infer<typeof apbdesContentSchema>;

export const emptyApbdes: ApbdesContent = {
  lines: {},
  bpd: { tanggalSepakat: null, nomorBeritaAcara: '', jumlahAnggota: null, jumlahHadir: null },
  catatan: '',
  lampiran: {},
};

/** Grounds for a Perubahan (A7b: Permendagri 20/2018 Ps 40 and following, read second-hand). */
export const alasanPerubahanList = [
  'pendapatan',
  'penghematan',
  'pergeseran',
  'silpa',
  'keadaan-luar-biasa',
] as const;
export type AlasanPerubahan = (typeof alasanPerubahanList)[number];

/** What goes with a Raperdes APBDes (A2b: Permendagri 20/2018 Ps 34, read second-hand), in its order. */
const apbdesLampiran = [
  'surat-pengantar',
  'rancangan-perkades',
  'perdes-rkpdes',
  'perdes-kewenangan',
  'berita-acara-bpd',
  'perdes-dana-cadangan',
  'perdes-penyertaan-modal',
] as const;
export type ApbdesLampiran = (typeof apbdesLampiran)[number];

/** Wanted only where the budget has such a line: the Perdes of pengeluaran pembiayaan (V11). */
const onlyWith: Readonly<Partial<Record<ApbdesLampiran, string>>> = {
  'perdes-dana-cadangan': '6.2.1',
  'perdes-penyertaan-modal': '6.2.2',
};

/** What this budget has to bring along. */
export function wantedLampiran({ lines }: Pick<ApbdesContent, 'lines'>): ApbdesLampiran[] {
  return apbdesLampiran.filter((jenis) => {
    const rekening = onlyWith[jenis];
    return rekening === undefined || hasAmount(lines, rekening);
  });
}

/** The Perdes that a jenis of pengeluaran pembiayaan stands on. */
export function perdesOf(rekening: '6.2.1' | '6.2.2'): ApbdesLampiran {
  return rekening === '6.2.1' ? 'perdes-dana-cadangan' : 'perdes-penyertaan-modal';
}

function hasAmount(lines: ApbdesContent['lines'], rekening: string): boolean {
  return Object.values(lines).some(
    (line) => `${line.rekening}.`.startsWith(`${rekening}.`) && (line.anggaran ?? 0) !== 0,
  );
}
