import { webcrypto } from 'node:crypto';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { rulesOf } from '../../src/domain/reports/registry.ts';
import type { Instant } from '../../src/domain/basics/tanggal.ts';
import type { Doc } from '../../src/domain/workflow/documents.ts';
import { actorSchema } from '../../src/domain/people/people.ts';
import type { FileStorage } from '../../src/server/files/file-storage.ts';
import { playSeason } from '../../src/server/seed/season/play-season.ts';
import type { SeasonCount } from '../../src/server/seed/season/play-season.ts';
import { actors } from './actors.ts';
import { aServer, instantAt } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { seededBytes } from './seeded-bytes.ts';

/** Where the season of the tests ends: Tuesday noon, WIB. */
export const seasonEnd = instantAt(Date.parse('2026-11-24T05:00:00Z'));

export interface Season {
  readonly server: TestServer;
  /** What the kecamatan sees of it, in feed order. */
  readonly docs: readonly Doc[];
  readonly count: SeasonCount;
}

interface SeasonOptions {
  readonly files?: FileStorage | null;
  readonly until?: Instant;
  readonly seed?: number;
  readonly years?: number;
}

/** The demo's year, played on a server in memory; with files where they have a place. */
export async function aSeason({
  files = null,
  until = seasonEnd,
  seed = 1,
  years = 1,
}: SeasonOptions = {}): Promise<Season> {
  const server = await aServer({ now: () => until, random: seededBytes(1) });
  const count = await playSeason(
    {
      store: server.store,
      files,
      sha256: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
      rulesOf,
      reportBug: (error) => {
        throw error;
      },
      kecamatan: kecamatanPerak,
      operatorOf: (desa) => actorSchema.parse({ ...actors.operator, desa }),
      kepalaDesaOf: () => 'Suwarno',
      verifikator: actors.verifikator,
      pembina: actors.verifikatorKedua,
      admin: actors.admin,
      noteContact: () => Promise.resolve(),
    },
    { until, seed, years },
  );
  return { server, count, docs: await docsOf(server) };
}

async function docsOf({ store }: TestServer): Promise<readonly Doc[]> {
  const docs: Doc[] = [];
  let place: { feed: string | null; cursor: number; more: boolean } = {
    feed: null,
    cursor: 0,
    more: true,
  };
  while (place.more) {
    const page = await store.readFeed(actors.verifikator, { ...place, limit: 1000 });
    docs.push(...page.changes.flatMap(({ body }) => (body ? [body as Doc] : []))); // written from docs
    place = page;
  }
  return docs;
}
