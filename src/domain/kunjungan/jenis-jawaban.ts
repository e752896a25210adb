import * as z from 'zod/mini';

/** How a point of the checklist is answered. */
export const jenisJawabanSchema = z.enum(['ya-tidak', 'angka', 'teks', 'foto']);
export type JenisJawaban = z.infer<typeof jenisJawabanSchema>;
export const jenisJawabanList: readonly JenisJawaban[] = jenisJawabanSchema.options;
