import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { reportRules } from '../../../src/domain/reports/registry.ts';
import type { Doc } from '../../../src/domain/workflow/documents.ts';
import { actorSchema } from '../../../src/domain/workflow/people.ts';
import { playSeason } from '../../../src/server/seed/season/play-season.ts';
import type { SeasonCount } from '../../../src/server/seed/season/play-season.ts';
import { actors } from '../../support/actors.ts';
import { aServer, instantAt } from '../../support/a-server.ts';
import { seededBytes } from '../../support/seeded-bytes.ts';

const until = instantAt(Date.parse('2026-11-24T03:00:00Z'));

async function aSeason(): Promise<{ readonly docs: readonly Doc[]; readonly count: SeasonCount }> {
  const server = await aServer({ now: () => until, random: seededBytes(1) });
  const count = await playSeason(
    {
      store: server.store,
      sha256: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
      reportRules,
      reportBug: (error) => {
        throw error;
      },
      kecamatan: kecamatanPerak,
      operatorOf: (desa) => actorSchema.parse({ ...actors.operator, desa }),
      kepalaDesaOf: () => 'Suwarno',
      verifikator: actors.verifikator,
    },
    { until, seed: 1 },
  );
  const page = await server.store.readFeed(actors.verifikator, {
    feed: null,
    cursor: 0,
    limit: 100_000,
  });
  return { count, docs: page.changes.flatMap(({ body }) => (body ? [body as Doc] : [])) };
}

test('a season holds every way a report can go, through public commands alone', async () => {
  const { docs, count } = await aSeason();
  const reports = docs.filter((doc) => doc.kind === 'report');
  const states = new Set(reports.map(({ state }) => state));
  expect(count.stale).toBeGreaterThan(0);
  expect([...states].toSorted()).toEqual(expect.arrayContaining(['diajukan', 'diterima']));
  expect(reports.some(({ revision }) => revision === 2)).toBe(true);
  expect(new Set(reports.map(({ desa }) => desa)).size).toBe(13);
  expect(docs.filter((doc) => doc.kind === 'verdict').length).toBeGreaterThan(10);
});

test('the same seed gives the same season', async () => {
  const [one, other] = [await aSeason(), await aSeason()];
  expect(other.docs).toEqual(one.docs);
});
