import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema } from '../basics/ids.ts';
import { type Tanggal, instantSchema, tanggalSchema } from '../basics/tanggal.ts';
import { type Lampiran, lampiranByIdSchema } from '../reports/lampiran.ts';
import { tandaTanganSchema } from '../basics/tanda-tangan.ts';
import { bobotSchema, diketahuiSchema } from '../rekomendasi/rekomendasi-doc.ts';
import { jenisJawabanSchema } from './jenis-jawaban.ts';
import { topikSchema } from './topik.ts';

/*
 * What a coach writes down of one visit to a desa (PP 43/2014 Ps 154(2): the ways of pembinaan and
 * pengawasan). Everything that can be added is kept by an id made on the phone.
 */

const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const line = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(2000));
const jam = z.string().check(z.regex(/^(\d{2}:\d{2})?$/));

/** An answer keeps its question as it was asked: templates change, a visit does not. */
const jawabanSchema = z.looseObject({
  topik: topikSchema,
  tanya: text,
  jenis: jenisJawabanSchema,
  /** Of the checklist's point as it was asked; absent for the coach's own question. */
  basis: z.optional(line),
  /** Its place in the checklist that day. */
  urutan: z.optional(z.int()),
  /** `ya`, `tidak`, a number in digits, or words; '' = not answered. */
  nilai: text,
  catatan: text,
  lampiran: lampiranByIdSchema,
});
export type Jawaban = z.infer<typeof jawabanSchema>;

/** A remark alone is no answer. */
export function isAnswered({ nilai, lampiran }: Jawaban): boolean {
  return nilai.trim() !== '' || Object.keys(lampiran).length > 0;
}

/** What a finding is about: a report or a line in it, an obligation not met, or neither. */
const perihalSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('laporan'),
    report: reportIdSchema,
    /** Path into the content; empty = the whole report. */
    where: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(8)),
    /** That line's name on the day of the visit. */
    baris: line,
  }),
  z.looseObject({ kind: z.literal('kewajiban'), report: reportIdSchema }),
  z.looseObject({ kind: z.literal('bebas') }),
]);
export type Perihal = z.infer<typeof perihalSchema>;

const temuanSchema = z.looseObject({
  perihal: perihalSchema,
  teks: text,
  lampiran: lampiranByIdSchema,
});
export type Temuan = z.infer<typeof temuanSchema>;

/** Somebody met; nobody has to sign. */
const ditemuiSchema = z.looseObject({
  nama: line,
  jabatan: line,
  tandaTangan: z.nullable(tandaTanganSchema),
});

/** A recommendation as it was read out; it is given by a command of its own, whose id is its key. */
const rekomendasiTertulisSchema = z.looseObject({
  teks: text,
  /** Absent in visits of an older app. */
  kepada: z.optional(line),
  due: z.nullable(tanggalSchema),
  bobot: bobotSchema,
  lampiran: lampiranByIdSchema,
});
export type RekomendasiTertulis = z.infer<typeof rekomendasiTertulisSchema>;

export const kunjunganSchema = z.looseObject({
  tanggal: tanggalSchema,
  mulai: jam,
  selesai: jam,
  topik: z.array(topikSchema).check(z.maxLength(6)),
  /** By the id of the template's point, or one made here. */
  jawaban: z.record(id, jawabanSchema),
  temuan: z.record(id, temuanSchema),
  rekomendasi: z.record(commandIdSchema, rekomendasiTertulisSchema),
  /** Who heard the recommendations read back and signed for it; null = nobody yet. */
  diketahui: z.nullable(diketahuiSchema),
  orang: z.record(id, ditemuiSchema),
  /** Only when the coach asked for it and the phone allowed it; `akurasiMeter` is the phone's word. */
  tempat: z.nullable(
    z.looseObject({
      lat: z.number().check(z.minimum(-90), z.maximum(90)),
      lon: z.number().check(z.minimum(-180), z.maximum(180)),
      akurasiMeter: z.number(),
      at: instantSchema,
    }),
  ),
  lampiran: lampiranByIdSchema,
  catatan: z.string().check(z.maxLength(8000)),
});
export type Kunjungan = z.infer<typeof kunjunganSchema>;

/** A visit that begins; `topik` as it was planned. */
export function emptyKunjungan(tanggal: Tanggal, topik: Kunjungan['topik'] = []): Kunjungan {
  return {
    tanggal,
    mulai: '',
    selesai: '',
    topik,
    jawaban: {},
    temuan: {},
    rekomendasi: {},
    diketahui: null,
    orang: {},
    tempat: null,
    lampiran: {},
    catatan: '',
  };
}

/** Every file of a visit, wherever it hangs. */
export function filesOfKunjungan(kunjungan: Kunjungan): readonly Lampiran[] {
  const { jawaban, temuan, rekomendasi, lampiran } = kunjungan;
  const holders = [jawaban, temuan, rekomendasi].flatMap((one) => Object.values(one));
  return [{ lampiran }, ...holders].flatMap((holder) => Object.values(holder.lampiran));
}

export type Kekurangan = 'topik' | 'orang' | 'rekomendasi-kosong' | 'temuan-kosong' | 'tanggal';

/** What must be filled in before a visit is finished. */
export function kekuranganOf(kunjungan: Kunjungan, today: Tanggal): readonly Kekurangan[] {
  const { tanggal, topik, orang, rekomendasi, temuan } = kunjungan;
  const isBlank = (words: string) => words.trim() === '';
  const found: readonly (readonly [Kekurangan, boolean])[] = [
    ['tanggal', tanggal > today],
    ['topik', topik.length === 0],
    ['orang', !Object.values(orang).some(({ nama }) => !isBlank(nama))],
    ['temuan-kosong', Object.values(temuan).some(({ teks }) => isBlank(teks))],
    ['rekomendasi-kosong', Object.values(rekomendasi).some(({ teks }) => isBlank(teks))],
  ];
  return found.flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}
