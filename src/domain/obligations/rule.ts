import * as z from 'zod/mini';
import { reportKindSchema } from '../basics/ids.ts';
import { assertNever } from '../basics/must.ts';
import type { IsLibur, Tanggal } from '../basics/tanggal.ts';
import { addHariKerja, addHari, hariBetween, tanggalOf, tanggalSchema } from '../basics/tanggal.ts';

/** A day of the tahun the report is about (offset 0), or of the year before (-1) or after it (1). */
export const yearDaySchema = z.object({
  yearOffset: z.int().check(z.minimum(-1), z.maximum(1)),
  month: z.int().check(z.minimum(1), z.maximum(12)),
  day: z.int().check(z.minimum(1), z.maximum(31)),
});
export type YearDay = z.infer<typeof yearDaySchema>;

const dueSchema = z.discriminatedUnion('kind', [
  /** That day, then so many working days to send. */
  z.object({
    kind: z.literal('date'),
    ...yearDaySchema.shape,
    thenHariKerja: z.int().check(z.minimum(0), z.maximum(60)),
  }),
  /** The Sunday of the week that holds that day. */
  z.object({ kind: z.literal('end-of-week'), ...yearDaySchema.shape }),
  /** No date in law; the kecamatan may set its own. */
  z.object({ kind: z.literal('none') }),
]);

/** Read in the regulation; read on a page that quotes it; neither. */
const verifiedSchema = z.enum(['verified', 'verified-2nd', 'unverified']);
export type Verified = z.infer<typeof verifiedSchema>;

/** One way to read when it is due. Where regulations differ there are several, and a setting chooses. */
const alternativeSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  due: dueSchema,
  /** Articles, as printed to the reader. */
  basis: z.string().check(z.minLength(1)),
  verified: verifiedSchema,
});
export type Alternative = z.infer<typeof alternativeSchema>;

/** The clocks that start at receipt, where the law has them. */
const evaluationSchema = z.object({
  /** Working days for the result, from receipt. */
  hariKerja: z.int().check(z.minimum(1)),
  /** Working days for the desa to refine, from receipt of the result. */
  correctionHariKerja: z.int().check(z.minimum(1)),
  basis: z.string(),
  correctionBasis: z.string(),
  /** The last day on which the Perdes may be set; null = none in law. */
  setBy: z.nullable(yearDaySchema),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

/** A row of the calendar: what a desa owes, with the kind of report that answers it. What the admin chose stands beside it. */
export const obligationRuleSchema = z.object({
  kind: reportKindSchema,
  /** Rows of the calendar of obligations, e.g. `A1+A2`; the letter is its group. */
  id: z.string().check(z.regex(/^[A-Z]\d+[a-z]?(\+[A-Z]\d+[a-z]?)*(-\d)?$/)),
  /** At least one; the first holds until the admin chooses another. */
  alternatives: z.array(alternativeSchema).check(z.minLength(1)),
  /** The first day on which the desa sees it: the tahun shown is the latest one that has opened. */
  opens: yearDaySchema,
  enabled: z.boolean(),
  /** A desa may answer that there is none this year. */
  nihil: z.boolean(),
  /** Null = no clock in law for the kecamatan's answer or the desa's correction. */
  evaluation: z.nullable(evaluationSchema),
});
export type ObligationRule = z.infer<typeof obligationRuleSchema>;

export const groups = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Group = (typeof groups)[number];

export function groupOf({ id }: Pick<ObligationRule, 'id'>): Group {
  return groups.find((group) => id.startsWith(group)) ?? 'C';
}

/**
 * The last day to send the report about `tahun`; null when there is none. A day that falls on a weekend
 * or holiday stays where it is: no rule was found that moves it.
 */
export function dueDate(due: Alternative['due'], tahun: number, isLibur: IsLibur): Tanggal | null {
  switch (due.kind) {
    case 'date':
      return addHariKerja(yearDay(due, tahun), due.thenHariKerja, isLibur);
    case 'end-of-week':
      return endOfWeek(yearDay(due, tahun));
    case 'none':
      return null;
    default:
      return assertNever(due);
  }
}

/** The day of a report's tahun, or of the year beside it; a day the month lacks is its last. */
export function yearDay({ yearOffset, month, day }: YearDay, tahun: number): Tanggal {
  return tanggalOf(tahun + yearOffset, month, day);
}

const aMonday = tanggalSchema.parse('2024-01-01');

/** The Sunday of a week that begins on Monday. */
function endOfWeek(t: Tanggal): Tanggal {
  const weekday = ((hariBetween(aMonday, t) % 7) + 7) % 7; // Monday = 0
  return addHari(t, 6 - weekday);
}
