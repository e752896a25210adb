import * as z from 'zod/mini';
import { jenisJawabanSchema } from './jenis-jawaban.ts';
import rows from './templates.json' with { type: 'json' };
import { topikSchema } from './topik.ts';

/** A point of the checklist. */
export const butirSchema = z.object({
  id: z.string(),
  topik: topikSchema,
  tanya: z.string(),
  jenis: jenisJawabanSchema,
  basis: z.string(),
});
export type Butir = z.infer<typeof butirSchema>;

/*
 * The checklist by topic as the app has it built in; the kecamatan changes it in a setting (`daftar-periksa.ts`).
 * The questions are the kecamatan's own, after the subject of the rule named; article numbers have not been
 * verified, so none is cited, and no answer decides anything by itself.
 */
export const templates: readonly Butir[] = z.array(butirSchema).parse(rows);

/** Behind all others, what is not built in. */
const BEHIND = 1_000_000;

/** Where an answer of an older app stands, which did not say so itself. */
export function builtInPlace(id: string): number {
  const place = templates.findIndex((one) => one.id === id);
  return place === -1 ? BEHIND : place;
}
