import * as z from 'zod/mini';
import { jenisJawabanSchema } from './jenis-jawaban.ts';

/* The setting alone, without the built-in checklist: whoever reads settings loads it. */

const line = z.string().check(z.maxLength(200));

/** A field that is absent is as it is built in. */
const butirSetelanSchema = z.looseObject({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  tanya: z.optional(z.string().check(z.maxLength(300))),
  jenis: z.optional(jenisJawabanSchema),
  basis: z.optional(line),
  aktif: z.boolean(),
});
export type ButirSetelan = z.infer<typeof butirSetelanSchema>;

export const daftarPeriksaSchema = z.looseObject({
  /** By topic, in order; a topic that is absent is as it is built in. */
  topik: z.record(line, z.array(butirSetelanSchema).check(z.maxLength(100))),
});
export type DaftarPeriksa = z.infer<typeof daftarPeriksaSchema>;
