import * as z from 'zod/mini';

/** A calendar day in WIB as `YYYY-MM-DD`; no time, no zone. */
export const tanggalSchema = z.iso.date().brand<'Tanggal'>();
export type Tanggal = z.infer<typeof tanggalSchema>;

/** A moment as an ISO string in UTC with milliseconds, e.g. `2026-11-03T01:02:03.004Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;
