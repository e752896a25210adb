import * as z from 'zod/mini';
import { desaCodeSchema, kecamatanCodeSchema, personIdSchema } from '../basics/ids.ts';

export const roleSchema = z.enum([
  'operator',
  'kepala-desa',
  'verifikator',
  'pembina',
  'camat',
  'admin',
]);
export type Role = z.infer<typeof roleSchema>;

/** A signed-in person as both ends know them; `desa` is null for people of the kecamatan. */
export const actorSchema = z.looseObject({
  person: personIdSchema,
  nama: z.string(),
  role: roleSchema,
  kecamatan: kecamatanCodeSchema,
  desa: z.nullable(desaCodeSchema),
});
export type Actor = z.infer<typeof actorSchema>;

/** Who did something, as documents name them. */
export const signerSchema = z.looseObject({ person: personIdSchema, nama: z.string() });
export type Signer = z.infer<typeof signerSchema>;

/** Who may judge a filing. */
export const judgeRoles: readonly Role[] = ['verifikator', 'pembina'];

export function isDesaRole(role: Role): boolean {
  return role === 'operator' || role === 'kepala-desa';
}
