import * as z from 'zod/mini';
import { yearDaySchema } from './rule.ts';

/** A date of the kecamatan or kabupaten, with what it rests on. */
const ownDateSchema = z.looseObject({
  ...yearDaySchema.shape,
  basis: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type OwnDate = z.infer<typeof ownDateSchema>;

/** What the admin says of one rule; a field that is absent leaves things as they are by default. */
const calendarEntrySchema = z.looseObject({
  rule: z.string().check(z.maxLength(40)),
  /** Null = every tahun; an entry of one tahun comes over it, field by field. */
  tahun: z.nullable(z.int().check(z.minimum(2000), z.maximum(2200))),
  enabled: z.optional(z.boolean()),
  /** Id of the reading that holds. */
  alternative: z.optional(z.string().check(z.maxLength(60))),
  /** Null = by the regulation after all. */
  ownDate: z.optional(z.nullable(ownDateSchema)),
  /** Where the rule stands, as the admin read it; '' = as the app cites it. */
  basis: z.optional(z.string().check(z.maxLength(300))),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

/** What a kecamatan sets beside the law. */
export const calendarSettingsSchema = z.looseObject({
  /** Working days a filing made in time may travel without signal after its deadline. */
  graceHariKerja: z.int().check(z.minimum(0), z.maximum(30)),
  entries: z.array(calendarEntrySchema).check(z.maxLength(500)),
});
export type CalendarSettings = z.infer<typeof calendarSettingsSchema>;

export const defaultCalendarSettings: CalendarSettings = { graceHariKerja: 3, entries: [] };

/** What holds for a rule in one tahun. */
export function settingOf(
  { entries }: CalendarSettings,
  rule: string,
  tahun: number,
): Partial<CalendarEntry> {
  const ofTahun = (wanted: number | null) =>
    entries.find((entry) => entry.rule === rule && entry.tahun === wanted);
  return { ...ofTahun(null), ...ofTahun(tahun) };
}

/** The settings with one change to what the admin said of a rule in `tahun`, or in every tahun (null). */
export function withEntry(settings: CalendarSettings, change: CalendarEntry): CalendarSettings {
  const { entries } = settings;
  const isSame = ({ rule, tahun }: CalendarEntry) => rule === change.rule && tahun === change.tahun;
  return {
    ...settings,
    entries: [...entries.filter((entry) => !isSame(entry)), { ...entries.find(isSame), ...change }],
  };
}
