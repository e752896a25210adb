import * as z from 'zod/mini';
import { rupiahSchema } from '../../basics/rupiah.ts';
import { instantSchema, tanggalSchema } from '../../basics/tanggal.ts';
import { lampiranByIdSchema } from '../lampiran.ts';
import { tandaTanganSchema } from '../../basics/tanda-tangan.ts';
import { enamJenis } from '../kode/enam-jenis.ts';
import type { KindOf } from '../../basics/report-kinds.ts';

/**
 * Whom a person at the meeting stands for: the unsur of PP 47/2015 Ps 80(2)-(4), and for the Musrenbang
 * kecamatan the desa's kepala desa and its delegasi.
 */
export const unsurSchema = z.enum([
  'pemdes',
  'bpd',
  'adat',
  'agama',
  'masyarakat',
  'pendidikan',
  'tani',
  'nelayan',
  'perajin',
  'perempuan',
  'anak',
  'miskin',
  'lain',
  'kepala-desa',
  'delegasi',
]);
export type Unsur = z.infer<typeof unsurSchema>;

/** The Musrenbang kecamatan is for kades, BPD and delegasi (Jombang's practice); any other may come too. */
const kecamatanUnsur = ['kepala-desa', 'bpd', 'delegasi', 'pemdes', 'perempuan', 'lain'] as const;
const desaUnsur = unsurSchema.options.filter((one) => one !== 'kepala-desa' && one !== 'delegasi');

export type MusyawarahKind = KindOf<'musyawarah'>;

/** The unsur to choose from at this kind of meeting. */
export function unsurOf(kind: MusyawarahKind): readonly Unsur[] {
  return kind === 'musrenbang-kecamatan' ? kecamatanUnsur : desaUnsur;
}

/** Everybody who is neither of the desa's government nor of the BPD stands for the people. */
export function isMasyarakat(unsur: Unsur): boolean {
  return unsur !== 'pemdes' && unsur !== 'bpd' && unsur !== 'kepala-desa';
}

/** What a meeting may make of a proposal. */
const hasilSchema = z.enum(['rkpdes', 'du-rkpdes', 'diterima', 'ditunda', 'ditolak']);
type Hasil = z.infer<typeof hasilSchema>;

/** In the desa it goes into its own plan or upward; in the kecamatan it is taken or not. */
export function hasilOf(kind: MusyawarahKind): readonly Hasil[] {
  return kind === 'musrenbang-kecamatan'
    ? ['diterima', 'ditunda', 'ditolak']
    : ['rkpdes', 'du-rkpdes', 'ditunda', 'ditolak'];
}

/*
 * One musyawarah as several phones write it at once. Everything that may grow stands by an id made on the
 * phone, so that two phones add without a conflict; the same field of the same entry is one field (S4).
 */
const name = z.string().check(z.maxLength(120));
const line = z.string().check(z.maxLength(300));
const idSchema = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** `09.30` is written `09:30`, WIB; '' = not said. */
export const jamSchema = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/));

const acaraSchema = z.looseObject({
  tanggal: z.nullable(tanggalSchema),
  jamMulai: jamSchema,
  jamSelesai: jamSchema,
  tempat: line,
  pimpinan: name,
  /** Who writes the minutes. */
  notulis: name,
  narasumber: line,
  materi: z.string().check(z.maxLength(2000)),
  /** What was said of the KDMP: a Musdes agrees to its loan. Absent where an older app wrote it. */
  kdmp: z._default(z.string().check(z.maxLength(2000)), ''),
  /** What was said, in short: the minutes. */
  notulen: z.string().check(z.maxLength(8000)),
  jumlahUndangan: z.nullable(z.int().check(z.minimum(0), z.maximum(9999))),
  nomorBeritaAcara: name,
  /** Names under the berita acara. */
  ketuaBpd: name,
  kepalaDesa: name,
  wakilMasyarakat: name,
});
export type Acara = z.infer<typeof acaraSchema>;

/** One person on the daftar hadir, as one phone wrote it. No telephone number: it is not needed here. */
const hadirinSchema = z.looseObject({
  nama: name,
  jenisKelamin: z.nullable(z.enum(['L', 'P'])),
  unsur: z.nullable(unsurSchema),
  /** The LKD the person comes from, beside the unsur: a person may be of both (row 196 of the Renstra). */
  lembaga: z.nullable(z.enum(enamJenis)),
  jabatan: name,
  /** RT/RW, dusun. */
  alamat: name,
  tandaTangan: z.nullable(tandaTanganSchema),
  at: instantSchema,
  dicatatOleh: name,
});
export type Hadirin = z.infer<typeof hadirinSchema>;

const usulanSchema = z.looseObject({
  /** 1 is the most urgent; null = not ranked. */
  prioritas: z.nullable(z.int().check(z.minimum(1), z.maximum(999))),
  uraian: line,
  /** 1 to 5, the bidang of Permendagri 20/2018; null = not said. */
  bidang: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
  lokasi: line,
  volume: z.string().check(z.maxLength(40)),
  satuan: z.string().check(z.maxLength(40)),
  /** Whole rupiah. */
  perkiraanBiaya: z.nullable(rupiahSchema.check(z.minimum(0))),
  pengusul: name,
  pengusulJenisKelamin: z.nullable(z.enum(['L', 'P'])),
  /** The kabupaten's office that would do it; for what goes upward. */
  opdTujuan: name,
  hasil: z.nullable(hasilSchema),
});
export type Usulan = z.infer<typeof usulanSchema>;

const kesepakatanSchema = z.looseObject({ uraian: z.string().check(z.maxLength(1000)) });

/** What a person said of two entries; the two ids in order, so that two phones say it in one place. */
export const pairKeySchema = z.string().check(z.regex(/^[\w-]{1,64}\|[\w-]{1,64}$/));

export const musyawarahContentSchema = z.looseObject({
  acara: acaraSchema,
  hadirin: z.record(idSchema, hadirinSchema),
  pasangan: z.record(pairKeySchema, z.looseObject({ sama: z.boolean() })),
  kesepakatan: z.record(idSchema, kesepakatanSchema),
  usulan: z.record(idSchema, usulanSchema),
  lampiran: lampiranByIdSchema,
  catatan: z.string().check(z.maxLength(4000)),
});
export type MusyawarahContent = z.infer<typeof musyawarahContentSchema>;

export const emptyMusyawarah: MusyawarahContent = {
  acara: {
    tanggal: null,
    jamMulai: '',
    jamSelesai: '',
    tempat: '',
    pimpinan: '',
    notulis: '',
    narasumber: '',
    materi: '',
    kdmp: '',
    notulen: '',
    jumlahUndangan: null,
    nomorBeritaAcara: '',
    ketuaBpd: '',
    kepalaDesa: '',
    wakilMasyarakat: '',
  },
  hadirin: {},
  pasangan: {},
  kesepakatan: {},
  usulan: {},
  lampiran: {},
  catatan: '',
};

/** What may hang on a musyawarah. */
export const musyawarahLampiran = ['daftar-hadir', 'berita-acara', 'foto', 'lainnya'] as const;
