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

export function signerOf({ person, nama }: Actor): Signer {
  return { person, nama };
}

/** Who may judge a filing. */
export const judgeRoles: readonly Role[] = ['verifikator', 'pembina'];

/** Who may give a letter its number. */
export const suratRecorders: readonly Role[] = ['verifikator', 'camat', 'admin'];

/** Who writes and files for a desa. */
export const desaRoles: readonly Role[] = ['operator', 'kepala-desa'];

export function isDesaRole(role: Role): boolean {
  return desaRoles.includes(role);
}
