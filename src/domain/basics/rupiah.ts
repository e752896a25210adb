import * as z from 'zod/mini';

/** Whole rupiah; negative only where a form says so (changes, deficits). */
export const rupiahSchema = z.int().brand<'Rupiah'>();
export type Rupiah = z.infer<typeof rupiahSchema>;
