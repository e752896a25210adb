import type { Transaction as Connection } from 'kysely';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import type { Engine, FeedTable, Tables } from './schema.ts';

/** Locks the kecamatan's counter row, before anything else is touched, until the transaction ends (S2). */
export async function lockHead(
  db: Connection<Tables>,
  kecamatan: KecamatanCode,
  { locksRows }: Pick<Engine, 'locksRows'>,
): Promise<FeedTable> {
  const query = db.selectFrom('feeds').selectAll().where('kecamatan', '=', kecamatan);
  const row = await (locksRows ? query.forUpdate() : query).executeTakeFirst();
  return must(row, `kecamatan ${kecamatan}`);
}

/** Keeps how far the counter and the journal's chain have gone. */
export async function moveHead(
  db: Connection<Tables>,
  { kecamatan, last_seq, journal_hash }: FeedTable,
): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ last_seq, journal_hash })
    .where('kecamatan', '=', kecamatan)
    .execute();
}
