import * as z from 'zod/mini';
import { desaCodeSchema, kecamatanCodeSchema } from '../basics/ids.ts';

export const desaSchema = z.looseObject({
  code: desaCodeSchema,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
});
export type Desa = z.infer<typeof desaSchema>;

/** A kecamatan, the tenant, with its desa; how many is never assumed. */
export const kecamatanSchema = z
  .looseObject({
    code: kecamatanCodeSchema,
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    kabupaten: z.string().check(z.minLength(1), z.maxLength(80)),
    desa: z.array(desaSchema),
  })
  .check(
    z.refine(({ code, desa }) => desa.every((one) => one.code.startsWith(`${code}.`)), {
      error: 'a desa of another kecamatan',
    }),
    z.refine(({ desa }) => new Set(desa.map((one) => one.code)).size === desa.length, {
      error: 'a desa twice',
    }),
  );
export type Kecamatan = z.infer<typeof kecamatanSchema>;
