import * as z from 'zod/mini';

/**
 * The sheet of an evaluation (lembar evaluasi): what the kecamatan answered, point by point. A copy of it
 * goes into the verdict, so that it never changes afterwards.
 */
export const answerSchema = z.enum(['ya', 'tidak', 'tidak-berlaku']);
export type Answer = z.infer<typeof answerSchema>;

const sheetEntrySchema = z.looseObject({
  /** Null = not answered yet. */
  answer: z.nullable(answerSchema),
  remark: z.string().check(z.maxLength(1000)),
  /**
   * Nobody assesses it, for the reason in `remark`. A field of its own beside an answer of null, not one answer more: an
   * older app reads it as a point without an answer and shows the reason (S12).
   */
  tidakDinilai: z.optional(z.boolean()),
});
export type SheetEntry = z.infer<typeof sheetEntrySchema>;

export const sheetSchema = z.looseObject({
  entries: z.record(z.string().check(z.maxLength(40)), sheetEntrySchema),
  /** The result in words; '' = not written: the app's own words stand. */
  conclusion: z.string().check(z.maxLength(4000)),
  /** Why nobody assesses the points so marked that have no remark of their own. */
  alasanTidakDinilai: z.optional(z.string().check(z.maxLength(1000))),
  /**
   * Why it is accepted although an answer is "tidak"; '' = nothing to say. A verdict has it since an app asks for a whole one:
   * without it the verdict was given by an earlier app, and is taken as it was given.
   */
  pertimbangan: z.optional(z.string().check(z.maxLength(1000))),
});
export type Sheet = z.infer<typeof sheetSchema>;

export const emptySheet: Sheet = { entries: {}, conclusion: '' };

/** The four aspects of the Panduan Evaluasi (Permendagri 20/2018, annex; read second-hand). */
export const aspects = ['administrasi', 'legalitas', 'kebijakan', 'struktur'] as const;
export type Aspect = (typeof aspects)[number];

/** One point of a sheet. */
export interface SheetPoint {
  /** Stable: the key of its question in a `words.ts` of the app and of its entry. */
  readonly id: string;
  readonly aspect: Aspect;
  /** Article or sheet it rests on, as printed. */
  readonly basis: string;
  /** Findings whose rule begins with one of these answer it; none = a person alone can. */
  readonly rules: readonly string[];
  /** Whether no such finding means yes; false where the checks see a part of the question only. */
  readonly isDecided: boolean;
}

/** A point that findings answer; `isDecided` false where they see a part of the question only. */
export function point(
  id: string,
  aspect: Aspect,
  basis: string,
  rules: readonly string[],
  isDecided = true,
): SheetPoint {
  return { id, aspect, basis, rules, isDecided };
}

export function byPerson(id: string, aspect: Aspect, basis: string): SheetPoint {
  return { id, aspect, basis, rules: [], isDecided: false };
}
