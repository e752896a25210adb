import {
  commandIdSchema,
  deviceIdSchema,
  kecamatanCodeSchema,
} from '../../src/domain/basics/ids.ts';
import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { kecamatanSchema } from '../../src/domain/desa/kecamatan.ts';
import type { Doc } from '../../src/domain/workflow/documents.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import { firstDocuments } from '../../src/server/seed/seed-kecamatan.ts';
import { createStore } from '../../src/server/store/create-store.ts';
import type { Engine } from '../../src/server/store/schema.ts';
import type { Commit, FeedPage, ServerStore } from '../../src/server/store/server-store.ts';
import { actors } from '../support/actors.ts';
import { aUuid, uuidCounter } from '../support/a-uuid.ts';

export const perak = kecamatanPerak.code;
export const other = kecamatanCodeSchema.parse('35.17.02');
export const noon = instantSchema.parse('2026-11-03T05:00:00.000Z');

export interface StoreWorld {
  readonly engine: Engine;
  readonly store: ServerStore;
  /** A commit of these documents, its command never used before. */
  readonly commitOf: (...documents: readonly Doc[]) => Commit;
  /** Appends one and gives its number. */
  readonly append: (...documents: readonly Doc[]) => Promise<number>;
  /** Follows the feed to its end. */
  readonly follow: (actor: Actor, limit?: number) => Promise<readonly FeedPage[]>;
}

/** A store with Kecamatan Perak and another one in it. */
export async function aStoreWorld(open: () => Promise<Engine>): Promise<StoreWorld> {
  const engine = await open();
  const newId = uuidCounter();
  const store = createStore(engine, newId);
  await store.createKecamatan(firstDocuments(kecamatanPerak), noon);
  const neighbour = { code: '35.17.02', name: 'Gudo', kabupaten: 'Jombang', desa: [] };
  await store.createKecamatan(firstDocuments(kecamatanSchema.parse(neighbour)), noon);
  const commitOf: StoreWorld['commitOf'] = (...documents) => ({
    command: { id: commandIdSchema.parse(newId()), kind: 'save-draft' },
    person: actors.operator.person,
    device: deviceIdSchema.parse(aUuid(9)),
    at: noon,
    documents,
  });
  return {
    engine,
    store,
    commitOf,
    append: async (...documents) => {
      const commits = [commitOf(...documents)];
      const [seq = 0] = await store.transact(perak, (transaction) => transaction.append(commits));
      return seq;
    },
    follow: async (actor, limit = 1000) => {
      const pages: FeedPage[] = [];
      let page: FeedPage | undefined;
      while (page === undefined || page.more) {
        page = await store.readFeed(actor, {
          feed: page?.feed ?? null,
          cursor: page?.cursor ?? 0,
          limit,
        });
        pages.push(page);
      }
      return pages;
    },
  };
}

/** `id@seq` of every change, in feed order. */
export function namesOf(pages: readonly FeedPage[]): readonly string[] {
  return pages.flatMap(({ changes }) => changes.map(({ id, seq }) => `${id}@${seq}`));
}
