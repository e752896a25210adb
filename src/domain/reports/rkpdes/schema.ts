import * as z from 'zod/mini';
import { rupiahSchema, sumOf } from '../../basics/rupiah.ts';
import { tanggalSchema } from '../../basics/tanggal.ts';
import { type Bidang, bidangSchema, kodeFungsiSchema } from '../kode/kode-schema.ts';
import { lampiranByIdSchema } from '../lampiran.ts';
import { nihilSchema } from '../report-rules.ts';
import { sumBy } from '../../basics/group-by.ts';

const idSchema = z.string().check(z.regex(/^[\w-]{1,64}$/));
const biayaSchema = z.nullable(rupiahSchema.check(z.minimum(0)));
const bulanSchema = z.nullable(z.int().check(z.minimum(1), z.maximum(12)));

/** The three ways of carrying a kegiatan out, as the matrix' three tick columns have them. */
export const polaSchema = z.enum(['swakelola', 'kerja-sama-antar-desa', 'kerja-sama-pihak-ketiga']);
export type Pola = z.infer<typeof polaSchema>;

/** One row of the matrix (format of Permendagri 114/2014, read on a page that prints it). */
export const rkpdesKegiatanSchema = z.looseObject({
  /** Kode fungsi, the key to the APBDes; null for a kegiatan in the desa's own words. */
  fungsi: z.nullable(kodeFungsiSchema),
  /** Asked only where there is no kode; with one it is the kode's first digit. */
  bidang: z.nullable(bidangSchema),
  nama: z.string().check(z.maxLength(300)),
  lokasi: z.string().check(z.maxLength(200)),
  volume: z.string().check(z.maxLength(40)),
  satuan: z.string().check(z.maxLength(40)),
  /** Sasaran or manfaat: who or what it is for. */
  sasaran: z.string().check(z.maxLength(300)),
  /** Month of the tahun anggaran, 1-12. */
  mulai: bulanSchema,
  selesai: bulanSchema,
  /**
   * Whole rupiah by fund source (Siskeudes code or the desa's own words, '' = not said). The cost of the
   * kegiatan is their sum and is stored nowhere.
   */
  biaya: z.record(z.string().check(z.maxLength(60)), biayaSchema),
  pola: z.nullable(polaSchema),
  pelaksana: z.string().check(z.maxLength(200)),
});
export type RkpdesKegiatan = z.infer<typeof rkpdesKegiatanSchema>;

/** PP 43/2014 Ps 120(1): a Perubahan has one of these grounds. */
export const alasanPerubahanSchema = z.enum(['bencana', 'krisis', 'kebijakan']);
export type AlasanPerubahan = z.infer<typeof alasanPerubahanSchema>;

export const rkpdesContentSchema = z.looseObject({
  kegiatan: z.record(idSchema, rkpdesKegiatanSchema),
  /** Pagu indikatif by fund source, whole rupiah. */
  pagu: z.record(z.string().check(z.maxLength(60)), biayaSchema),
  tahapan: z.looseObject({
    tanggalMusdes: z.nullable(tanggalSchema),
    tanggalMusrenbangdes: z.nullable(tanggalSchema),
    nomorPerdes: z.string().check(z.maxLength(100)),
    tanggalPerdes: z.nullable(tanggalSchema),
  }),
  /** Tim penyusun; its pembina is the kepala desa. `anggota` has a name a line. */
  tim: z.looseObject({
    ketua: z.string().check(z.maxLength(100)),
    sekretaris: z.string().check(z.maxLength(100)),
    anggota: z.string().check(z.maxLength(1000)),
  }),
  /** What the document must hold at least, PP 43/2014 Ps 118(3) a-e: whether it is in it. */
  isi: z.looseObject({
    evaluasi: z.boolean(),
    prioritasDesa: z.boolean(),
    prioritasKerjaSama: z.boolean(),
    prioritasPenugasan: z.boolean(),
    pelaksana: z.boolean(),
  }),
  /** Of a Perubahan alone: why, and the kegiatan as they were before it. */
  perubahan: z.looseObject({
    alasan: z.nullable(alasanPerubahanSchema),
    penjelasan: z.string().check(z.maxLength(2000)),
    semula: z.record(idSchema, rkpdesKegiatanSchema),
  }),
  /** There is no Perubahan this year; always null for the RKPDes itself. */
  nihil: z.nullable(nihilSchema),
  lampiran: lampiranByIdSchema,
  catatan: z.string().check(z.maxLength(4000)),
});
export type RkpdesContent = z.infer<typeof rkpdesContentSchema>;

export const emptyRkpdes: RkpdesContent = {
  kegiatan: {},
  pagu: {},
  tahapan: {
    tanggalMusdes: null,
    tanggalMusrenbangdes: null,
    nomorPerdes: '',
    tanggalPerdes: null,
  },
  tim: { ketua: '', sekretaris: '', anggota: '' },
  isi: {
    evaluasi: false,
    prioritasDesa: false,
    prioritasKerjaSama: false,
    prioritasPenugasan: false,
    pelaksana: false,
  },
  perubahan: { alasan: null, penjelasan: '', semula: {} },
  nihil: null,
  lampiran: {},
  catatan: '',
};

/** The files that go with it: the first two are R6. */
export const rkpdesLampiranJenis = [
  'berita-acara',
  'daftar-hadir',
  'perdes',
  'rab',
  'foto',
] as const;

/** Whole rupiah; a source without an amount counts as 0. R3 holds by itself: only rows are stored. */
interface RkpdesTotals {
  readonly total: number;
  /** '' = neither kode nor bidang said. */
  readonly byBidang: ReadonlyMap<Bidang | '', number>;
  /** By the source as written; '' = not said. */
  readonly bySumberDana: ReadonlyMap<string, number>;
}

export function computeRkpdesTotals({ kegiatan }: Pick<RkpdesContent, 'kegiatan'>): RkpdesTotals {
  const rows = Object.values(kegiatan);
  const amounts = rows.flatMap(({ biaya }) => Object.entries(biaya));
  return {
    total: sumOf(rows.map(biayaOf)),
    byBidang: sumBy(rows, bidangOf, biayaOf),
    bySumberDana: sumBy(
      amounts,
      ([sumberDana]) => sumberDana,
      ([, amount]) => amount,
    ),
  };
}

/** Perkiraan biaya of a kegiatan, whole rupiah. */
export function biayaOf({ biaya }: Pick<RkpdesKegiatan, 'biaya'>): number {
  return sumOf(Object.values(biaya));
}

export function bidangOf({ fungsi, bidang }: RkpdesKegiatan): Bidang | '' {
  if (fungsi === null) return bidang ?? '';
  return bidangSchema.safeParse(fungsi.slice(0, 1)).data ?? '';
}
