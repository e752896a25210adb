import * as z from 'zod/mini';
import { reportKindSchema } from '../basics/ids.ts';

/** A day of the year without the year. */
export const dayOfYearSchema = z.looseObject({
  month: z.int().check(z.minimum(1), z.maximum(12)),
  day: z.int().check(z.minimum(1), z.maximum(31)),
});
export type DayOfYear = z.infer<typeof dayOfYearSchema>;

const dueSchema = z.discriminatedUnion('kind', [
  /** That day of the year before the tahun anggaran, then so many working days to send. */
  z.looseObject({
    kind: z.literal('date-of-previous-year'),
    ...dayOfYearSchema.shape,
    thenHariKerja: z.int().check(z.minimum(0), z.maximum(60)),
  }),
  /** No statutory date; a local one may be set. */
  z.looseObject({ kind: z.literal('none') }),
]);

/** What a desa owes and by when: data with its legal basis, kept and edited by the admin. */
export const obligationRuleSchema = z.looseObject({
  /** Rows of the calendar it comes from, e.g. `A1+A2`. */
  id: z.string().check(z.regex(/^[A-Z]\d+[a-z]?(\+[A-Z]\d+[a-z]?)*$/)),
  kind: reportKindSchema,
  /** Key of its name in `app/text`. */
  nameKey: z.string(),
  due: dueSchema,
  /** The tahun anggaran it is about, seen from today. */
  appliesTo: z.enum(['next-year', 'this-year']),
  /** Articles, as printed to the reader. */
  basis: z.string(),
  /** Read in the regulation; read on a page that quotes it; neither. */
  verified: z.enum(['verified', 'verified-2nd', 'unverified']),
  enabled: z.boolean(),
});
export type ObligationRule = z.infer<typeof obligationRuleSchema>;

/** What a kabupaten or kecamatan sets beside the law. */
export const obligationSettingsSchema = z.looseObject({
  /** By rule id: the local last day, for a rule without a statutory one; null or absent = off. */
  localDates: z.record(z.string(), z.nullable(dayOfYearSchema)),
});
export type ObligationSettings = z.infer<typeof obligationSettingsSchema>;

export const defaultObligationSettings: ObligationSettings = { localDates: {} };
