import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { must } from '../../domain/basics/must.ts';
import type { Actor } from '../../domain/people/people.ts';
import { scopeName } from '../../domain/workflow/scope.ts';
import type { Change } from '../../sync/messages/downstream.ts';
import { cutPage } from './cut-page.ts';
import type { Tables } from './schema.ts';
import type { FeedPage, FeedPlace } from './server-store.ts';

/** A page is cut here even when more documents were asked for: what a cheap phone can hold at once. */
const mostPageBytes = 8 * 1024 * 1024;

/*
 * The feed is the documents in the order of the commits that last wrote them. Writers take their numbers
 * one after the other under the lock of the feed row, so nothing numbered `last_seq` or less can appear
 * later; a document rewritten between our statements only moves to a later page (S2).
 */
export async function readFeed(
  db: Kysely<Tables>,
  actor: Actor,
  place: FeedPlace,
): Promise<FeedPage> {
  const row = must(
    await db
      .selectFrom('feeds')
      .select(['feed_id', 'last_seq'])
      .where('kecamatan', '=', actor.kecamatan)
      .executeTakeFirst(),
    `kecamatan ${actor.kecamatan}`,
  );
  const feed = `${row.feed_id}.${scopeName(actor)}`;
  // A cursor beyond the feed is of a database that has since been put back from a copy.
  const reset = place.feed !== feed || place.cursor > row.last_seq;
  const from = reset ? 0 : place.cursor;
  const cut = await findCut(db, actor, { from, upTo: row.last_seq, limit: place.limit });
  const cursor = cut ?? row.last_seq;
  return {
    feed,
    reset,
    cursor,
    more: cut !== null && cut < row.last_seq,
    changes: cursor === from ? [] : await readChanges(db, actor, { from, upTo: cursor }),
  };
}

interface Stretch {
  /** Not itself in it. */
  readonly from: number;
  readonly upTo: number;
}

async function findCut(
  db: Kysely<Tables>,
  actor: Actor,
  { from, upTo, limit }: Stretch & { limit: number },
): Promise<number | null> {
  if (from === upTo) return null;
  const candidates = await visible(db, actor, { from, upTo })
    .select(['seq', sql<number>`octet_length(body)`.as('bytes')])
    .orderBy('seq')
    .limit(limit + 1)
    .execute();
  return cutPage(candidates, { documents: limit, bytes: mostPageBytes });
}

async function readChanges(db: Kysely<Tables>, actor: Actor, stretch: Stretch): Promise<Change[]> {
  const rows = await visible(db, actor, stretch)
    .select(['id', 'seq', 'body'])
    .orderBy('seq')
    .execute();
  return rows.map(({ id, seq, body }) => ({
    id,
    seq,
    body: JSON.parse(body) as Change['body'], // written from a `Doc`
  }));
}

function visible(db: Kysely<Tables>, actor: Actor, { from, upTo }: Stretch) {
  return db
    .selectFrom('documents')
    .where('kecamatan', '=', actor.kecamatan)
    .where('seq', '>', from)
    .where('seq', '<=', upTo)
    .where((eb) => inScope(eb, actor));
}

/** Whose documents the feed shows (S11), by what `domain/workflow/scope.ts` says of each. */
function inScope(eb: ExpressionBuilder<Tables, 'documents'>, actor: Actor) {
  const ofEverybody = eb('desa', 'is', null);
  if (actor.desa === null) return eb.or([ofEverybody, eb('desa_only', '=', 0)]);
  return eb.or([ofEverybody, eb('desa', '=', actor.desa)]);
}
