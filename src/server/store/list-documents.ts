import type { Kysely } from 'kysely';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import type { Doc } from '../../domain/workflow/documents.ts';
import type { Tables } from './schema.ts';

/** Every document of a kind in a kecamatan, by its id. */
export async function listDocuments<K extends Doc['kind']>(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  kind: K,
): Promise<readonly Extract<Doc, { kind: K }>[]> {
  const rows = await db
    .selectFrom('documents')
    .select('body')
    .where((eb) => eb.and({ kecamatan, kind }))
    .orderBy('id')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Extract<Doc, { kind: K }>); // written from one
}
