import * as z from 'zod/mini';
import { rupiahSchema, sumOf } from '../../basics/rupiah.ts';
import { tanggalSchema } from '../../basics/tanggal.ts';
import { lampiranByIdSchema } from '../lampiran.ts';
import { nihilSchema } from '../report-rules.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const tanggal = z.nullable(tanggalSchema);
const tahun = z.nullable(z.int().check(z.minimum(0), z.maximum(9999)));

/** The four bidang that an LPPD or LKPPD tells of at least (PP 43/2014 Ps 49). */
export const bidangLppd = [
  'pemerintahan',
  'pembangunan',
  'kemasyarakatan',
  'pemberdayaan',
] as const;
export type BidangLppd = (typeof bidangLppd)[number];

/** The six categories of the inventory (SE Mendagri 143/1348/BPD of 22 March 2021). */
export const kategoriAset = [
  'tanah',
  'kendaraan',
  'gedung',
  'peralatan',
  'jalan',
  'lainnya',
] as const;
export type KategoriAset = (typeof kategoriAset)[number];

/** How many there are of a category and what they are worth, whole rupiah. */
const asetSchema = z.looseObject({
  jumlah: z.nullable(z.int().check(z.minimum(0), z.maximum(999_999))),
  nilai: z.nullable(rupiahSchema),
});
export type Aset = z.infer<typeof asetSchema>;

/**
 * A document that is filed with its number, date and files. One shape for all kinds; which of its fields
 * a kind asks for stands in `definitions.ts`.
 */
export const dokumenContentSchema = z.looseObject({
  nihil: z.nullable(nihilSchema),
  nomor: text(100),
  tanggal,
  kepalaDesa: text(120),
  ringkasan: text(4000),
  /** The Musdes that decided it. */
  tanggalMusdes: tanggal,
  /** Inauguration of the kepala desa, from which an RPJMDes has three months. */
  tanggalPelantikan: tanggal,
  /** The last day of the kepala desa's term, for the LPPD at its end; absent where an older app wrote it. */
  tanggalAkhirJabatan: z._default(tanggal, null),
  /** First and last year of an RPJMDes. */
  periode: z.looseObject({ mulai: tahun, selesai: tahun }),
  /** Which bidang an LPPD tells of. */
  bidang: z.record(text(40), z.boolean()),
  aset: z.record(text(40), asetSchema),
  lampiran: lampiranByIdSchema,
  catatan: text(4000),
});
export type DokumenContent = z.infer<typeof dokumenContentSchema>;

export const emptyDokumen: DokumenContent = {
  nihil: null,
  nomor: '',
  tanggal: null,
  kepalaDesa: '',
  ringkasan: '',
  tanggalMusdes: null,
  tanggalPelantikan: null,
  tanggalAkhirJabatan: null,
  periode: { mulai: null, selesai: null },
  bidang: {},
  aset: {},
  lampiran: {},
  catatan: '',
};

interface AsetTotals {
  readonly jumlah: number;
  /** Whole rupiah. */
  readonly nilai: number;
}

/** The six categories together; what is not filled in counts as nothing. */
export function asetTotals({ aset }: Pick<DokumenContent, 'aset'>): AsetTotals {
  return {
    jumlah: kategoriAset.reduce((sum, one) => sum + (aset[one]?.jumlah ?? 0), 0),
    nilai: sumOf(kategoriAset.map((one) => aset[one]?.nilai)),
  };
}
