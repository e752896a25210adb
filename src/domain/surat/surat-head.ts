import * as z from 'zod/mini';
import { tanggalSchema, instantSchema } from '../basics/tanggal.ts';
import { commandIdSchema, desaCodeSchema, kecamatanCodeSchema } from '../basics/ids.ts';
import { signerSchema } from '../people/people.ts';

/**
 * Which letter: its jenis, what it is about (a filing, a desa, all), and the day it speaks of where one about
 * the same comes again: `pengembalian/<filing>`, `pengingat/<desa>/2026-11-25`. So two who record the same
 * letter without signal mean one document.
 */
export const suratIdSchema = z
  .string()
  .check(z.regex(/^[a-z-]+(\/[\w.-]+){1,2}$/), z.maxLength(100))
  .brand<'SuratId'>();
export type SuratId = z.infer<typeof suratIdSchema>;

/** What every device reads of a recorded letter; `surat.ts` reads it whole, where it is written or shown. */
export const suratHeadSchema = z.looseObject({
  /** As it stands in the office's agenda, which numbers all outgoing mail of all sections. */
  nomor: z.string(),
  tanggal: tanggalSchema,
});

/** A letter that went out under a number of the agenda; each correction is an entry more, the last holds. */
export const suratDocSchema = z.looseObject({
  kind: z.literal('surat'),
  id: z.string(),
  surat: suratIdSchema,
  kecamatan: kecamatanCodeSchema,
  desa: z.nullable(desaCodeSchema),
  verdict: z.nullable(commandIdSchema),
  isi: z.record(z.string(), z.unknown()),
  entries: z.array(
    z.looseObject({
      id: commandIdSchema,
      content: suratHeadSchema,
      by: signerSchema,
      at: instantSchema,
      receivedAt: z.nullable(instantSchema),
    }),
  ),
});
export type SuratDoc = z.infer<typeof suratDocSchema>;
