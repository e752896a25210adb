import { expect, test } from 'vitest';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { lampiranOf } from '../../../src/domain/reports/lampiran.ts';
import { openFolderStorage } from '../../../src/server/files/open-folder-storage.ts';
import type { Actor } from '../../../src/domain/people/people.ts';
import { instantAt } from '../../support/a-server.ts';
import { actors } from '../../support/actors.ts';
import { aFolder } from '../../support/a-folder.ts';
import { aSeason } from '../../support/a-season.ts';

test('a season holds every way a report can go, through public commands alone', async () => {
  const { docs, count } = await aSeason();
  const reports = docs.filter((doc) => doc.kind === 'report');
  const states = new Set(reports.map(({ state }) => state));
  expect(count.stale).toBeGreaterThan(0);
  expect([...states].toSorted()).toEqual(
    expect.arrayContaining(['dikembalikan', 'diajukan', 'diterima', 'draf']),
  );
  expect(reports.some(({ revision }) => revision === 2)).toBe(true);
  expect(reports.some(({ nihil }) => nihil)).toBe(true);
  expect(reports.some(({ perdes }) => perdes)).toBe(true);
  expect(new Set(reports.map(({ desa }) => desa)).size).toBe(13);
  expect(docs.filter((doc) => doc.kind === 'verdict').length).toBeGreaterThan(100);
  const rekomendasi = docs.filter((doc) => doc.kind === 'rekomendasi');
  expect(new Set(rekomendasi.map(({ state }) => state)).size).toBe(3);
  expect(docs.filter((doc) => doc.kind === 'setting')).toHaveLength(13);
}, 180_000);

test('S11 a desa sees its own contact in the feed, and the letterhead; the kecamatan sees all', async () => {
  const { server } = await aSeason();
  const settingsOf = async (actor: Actor) => {
    const place = { feed: null, cursor: 0, limit: 100_000 };
    const { changes } = await server.store.readFeed(actor, place);
    return changes
      .map(({ id }) => id)
      .filter((id) => id.startsWith('setting/'))
      .toSorted();
  };
  expect(await settingsOf(actors.operator)).toEqual([
    'setting/kontak/35.17.01.2006',
    'setting/surat',
  ]);
  expect(await settingsOf(actors.verifikator)).toHaveLength(13);
}, 180_000);

test('the same seed gives the same season', async () => {
  const [one, other] = [await aSeason(), await aSeason()];
  expect(other.docs).toEqual(one.docs);
}, 180_000);

// A demo is begun on any day of the year.
test.each(['2026-12-31', '2027-02-28', '2027-07-20', '2028-02-29'])(
  'a season that ends on %s is taken by the server whole',
  async (day) => {
    const { count, docs } = await aSeason({ until: instantAt(Date.parse(`${day}T05:00:00Z`)) });
    expect(count.commands).toBeGreaterThan(500);
    expect(docs.some((doc) => doc.kind === 'report' && doc.state === 'diterima')).toBe(true);
  },
  30_000,
);

test('S13 the files of a season come in by the door of every upload, but for those without signal', async () => {
  const storage = await openFolderStorage(await aFolder());
  const { docs, server } = await aSeason({ files: storage });
  const files = docs.filter((doc) => doc.kind === 'file');
  const named = docs.flatMap((doc) =>
    doc.kind === 'filing' ? lampiranOf(doc.content).map((one) => ({ ...one, desa: doc.desa })) : [],
  );
  const there = new Set(files.map(({ id }) => id));
  const missing = named.filter(({ desa, sha256 }) => !there.has(`file/${desa}/${sha256}`));
  expect(files.length).toBeGreaterThan(100);
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.length).toBeLessThan(named.length / 3);
  expect(new Set(files.map(({ tipe }) => tipe))).toEqual(
    new Set(['application/pdf', 'image/jpeg']),
  );
  for (const { sha256, sizeBytes } of files.slice(0, 5)) {
    const opened = await storage.open(sha256);
    expect(opened?.sizeBytes).toBe(sizeBytes);
    opened?.stream.destroy();
  }
  expect(await server.store.verifyJournal(kecamatanPerak.code)).toMatchObject({ kind: 'whole' });
}, 180_000);
