import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kecamatanCodeSchema } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import type { Engine } from '../../src/server/store/schema.ts';
import { aDraftDoc } from '../support/a-draft-doc.ts';
import { commandId } from '../support/a-command.ts';
import { aReportDoc } from '../support/a-report-doc.ts';
import { aSuratDoc } from '../support/a-surat.ts';
import { actors } from '../support/actors.ts';
import { aUuid } from '../support/a-uuid.ts';
import { describeJournalReading } from './journal-contract.ts';
import { describePeopleJournal } from './people-journal-contract.ts';
import { describePeopleStore } from './people-store-contract.ts';
import { describeReceiveFile } from './receive-file-contract.ts';
import { aStoreWorld, namesOf, noon, other, perak } from './server-store-world.ts';
import type { StoreWorld } from './server-store-world.ts';

const { operator, verifikator } = actors;
const camatElsewhere: Actor = { ...actors.camat, kecamatan: other };

/** What holds of the server's store over every database. */
export function describeServerStore(name: string, open: () => Promise<Engine>): void {
  describe(`the store on ${name}`, () => {
    let world: StoreWorld;
    beforeEach(async () => {
      world = await aStoreWorld(open);
    });
    afterEach(() => world.store.close());

    describe('commits', () => {
      describeCommits(() => world);
    });
    describe('the feed', () => {
      describeFeed(() => world);
    });
    describe('the journal', () => {
      describeJournal(() => world);
    });
    describe('reading the journal', () => {
      describeJournalReading(() => world);
    });
    describe('files', () => {
      describeReceiveFile(() => world);
    });
    describe('people', () => {
      describePeopleStore(() => world.store.people);
    });
    describe('the journal of people', () => {
      describePeopleJournal(() => world);
    });
  });
}

function describeCommits(world: () => StoreWorld): void {
  test('S2 numbers commits one after the other, also those without documents', async () => {
    const { append } = world();
    const first = await append(aReportDoc());
    expect([await append(), await append(aDraftDoc())]).toEqual([first + 1, first + 2]);
  });

  test('keeps nothing of a transaction that throws, and goes on numbering without a gap', async () => {
    const { store, commitOf, append, follow } = world();
    const before = await append(aReportDoc());
    const failing = store.transact(perak, async (transaction) => {
      await transaction.append([commitOf(aDraftDoc())]);
      await transaction.keepLastNumber('TT', 2026, 1);
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(namesOf(await follow(operator)).join()).not.toContain('draft/');
    expect(await append()).toBe(before + 1);
    const numbers = await store.transact(perak, (transaction) => transaction.lastNumbers(2026));
    expect(numbers).toEqual(new Map());
  });

  test('keeps what it made once: the first stays, also when two make it together', async () => {
    const { keepOnce } = world().store;
    const both = await Promise.all([
      keepOnce('key', async () => 'one'),
      keepOnce('key', async () => 'two'),
    ]);
    expect(both[0]).toBe(both[1]);
    expect(await keepOnce('key', async () => 'three')).toBe(both[0]);
    expect(await keepOnce('other', async () => 'four')).toBe('four');
  });

  test('S1 gives back the outcome of a command and whose it was', async () => {
    const { store, commitOf } = world();
    const commit = commitOf(aDraftDoc());
    const [seq] = await store.transact(perak, (transaction) => transaction.append([commit]));
    const refused = {
      id: aUuid(500),
      outcome: 'refused',
      seq: 0,
      code: 'stale',
      head: null,
    } as const;
    await store.transact(perak, (transaction) =>
      transaction.keepRefusals([{ person: verifikator.person, at: noon, result: refused }]),
    );
    const known = await store.transact(perak, (transaction) =>
      transaction.readOutcomes([commit.command.id, refused.id, aUuid(501)]),
    );
    expect([...known]).toEqual(
      expect.arrayContaining([
        [
          commit.command.id,
          { person: operator.person, result: { id: commit.command.id, outcome: 'applied', seq } },
        ],
        [refused.id, { person: verifikator.person, result: refused }],
      ]),
    );
    expect(known.size).toBe(2);
  });

  test('counts receipts by kecamatan and year', async () => {
    const { store } = world();
    await store.transact(perak, async (transaction) => {
      await transaction.keepLastNumber('TT', 2026, 3);
      await transaction.keepLastNumber('TT', 2026, 4);
    });
    const last = (kecamatan: string, tahun: number) =>
      store.transact(kecamatanCodeSchema.parse(kecamatan), (one) => one.lastNumbers(tahun));
    expect(await last(perak, 2026)).toEqual(new Map([['TT', 4]]));
    expect(await last(perak, 2027)).toEqual(new Map());
    expect(await last(other, 2026)).toEqual(new Map());
  });

  test('takes a thousand commits on five hundred documents at once and keeps their last state', async () => {
    const { store, commitOf } = world();
    const commits = Array.from({ length: 1000 }, (_, n) =>
      commitOf(aDraftDoc({ tahun: 2000 + (n % 500), content: { n } })),
    );
    const seqs = await store.transact(perak, (transaction) => transaction.append(commits));
    const read = await store.transact(perak, (transaction) =>
      transaction.readDocuments(commits.flatMap((one) => one.documents.map(({ id }) => id))),
    );
    expect(seqs).toHaveLength(1000);
    expect([...read.values()].map((doc) => doc.kind === 'draft' && doc.content['n'])).toEqual(
      expect.arrayContaining(Array.from({ length: 500 }, (_, n) => n + 500)),
    );
  });
}

function describeFeed(world: () => StoreWorld): void {
  test('shows a document once, at its latest state, under the commit that wrote it', async () => {
    const { append, store } = world();
    await append(aReportDoc(), aDraftDoc({ content: { n: 1 } }));
    const seq = await append(aDraftDoc({ content: { n: 2 } }));
    const page = await store.readFeed(operator, { feed: null, cursor: 0, limit: 1000 });
    const drafts = page.changes.filter(({ id }) => id.startsWith('draft/'));
    expect(drafts).toMatchObject([{ seq, body: { content: { n: 2 } } }]);
    expect(page).toMatchObject({ cursor: seq, more: false });
  });

  // Tried: fails when `cutPage` cuts at any document.
  test('S2 never splits a commit between two pages', async () => {
    const { append, follow } = world();
    const years = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => aDraftDoc({ tahun: from + n }));
    await append(...years(2000, 2));
    await append(...years(2010, 5));
    await append(...years(2020, 1));
    const pages = await follow(operator, 3);
    expect(pages.map(({ changes }) => changes.length)).toEqual([2, 2, 5, 1]);
    expect(pages.map(({ more }) => more)).toEqual([true, true, true, false]);
    const pagesOfCommits = pages.map(({ changes }) => new Set(changes.map(({ seq }) => seq)));
    const commits = pagesOfCommits.flatMap((seqs) => [...seqs]);
    expect(commits).toEqual([...new Set(commits)].toSorted((a, b) => a - b));
  });

  // Tried: fails without `inScope` in the feed's query.
  // Taken out: desa_only in the feed's inScope; fails, the kecamatan sees drafts.
  test('S11 shows a desa its own, the kecamatan all but drafts, and nobody another kecamatan', async () => {
    const { append, follow } = world();
    const mine = must(actors.operator.desa);
    const theirs = must(actors.operatorPerak.desa);
    await append(aReportDoc({ desa: mine }), aDraftDoc({ desa: mine }));
    await append(aReportDoc({ desa: theirs }), aDraftDoc({ desa: theirs }));
    const ids = async (actor: Actor) =>
      (await follow(actor)).flatMap((page) => page.changes.map(({ id }) => id)).toSorted();
    const ofAll = ['hari-libur', 'kecamatan'];
    const my = `${mine}/apbdes/2027`;
    const their = `${theirs}/apbdes/2027`;
    expect(await ids(operator)).toEqual([`draft/${my}`, ...ofAll, `report/${my}`]);
    expect(await ids(actors.operatorPerak)).toEqual([
      `draft/${their}`,
      ...ofAll,
      `report/${their}`,
    ]);
    expect(await ids(verifikator)).toEqual([...ofAll, `report/${their}`, `report/${my}`]);
    expect(await ids(camatElsewhere)).toEqual(ofAll);
  });

  // Tried: fails when `audienceOf` gives such a letter to everybody.
  test('S11 shows a letter on its filing to the desa, other letters to the kecamatan alone', async () => {
    const { append, follow } = world();
    const onFiling = { surat: `pengembalian/${aUuid(7)}`, verdict: commandId(8) };
    await append(aSuratDoc(onFiling), aSuratDoc());
    await append(aSuratDoc({ surat: 'rekap/semua/2026-11-25', desa: null }));
    const letters = async (actor: Actor) => {
      const pages = await follow(actor);
      const ids = pages.flatMap((page) => page.changes.map(({ id }) => id));
      return ids.filter((id) => id.startsWith('surat/'));
    };
    expect(await letters(operator)).toEqual([`surat/${onFiling.surat}`]);
    expect(await letters(actors.operatorPerak)).toEqual([]);
    expect(await letters(verifikator)).toHaveLength(3);
    expect(await letters(camatElsewhere)).toEqual([]);
  });

  test('S11 starts the feed afresh for another scope, another database or a cursor beyond it', async () => {
    const { append, store } = world();
    const cursor = await append(aReportDoc());
    const first = await store.readFeed(operator, { feed: null, cursor: 0, limit: 1000 });
    const again = (feed: string, from: number, actor: Actor = operator) =>
      store.readFeed(actor, { feed, cursor: from, limit: 1000 });
    expect(first.reset).toBe(true);
    expect(await again(first.feed, cursor)).toEqual({ ...first, reset: false, changes: [] });
    for (const page of [
      await again('another', cursor),
      await again(first.feed, cursor + 1),
      await again(first.feed, cursor, actors.operatorPerak),
      await again(first.feed, cursor, camatElsewhere),
    ]) {
      expect(page.reset).toBe(true);
      expect(page.changes.map(({ id }) => id)).toContain('kecamatan');
    }
  });

  // Tried: without `for update` (Engine.locksRows false on PostgreSQL) writers collide on a number and this fails.
  // Taken out: FOR UPDATE on the counter row; fails on PostgreSQL.
  test('S2 a reader beside many writers misses nothing and sees commits in their order', async () => {
    const { store, commitOf } = world();
    const written = new Set<string>();
    let isWriting = true;
    const writers = Array.from({ length: 60 }, async (_, n) => {
      const documents = [aDraftDoc({ tahun: 2000 + n }), aReportDoc({ tahun: 2000 + n })];
      const seqs = await store.transact(perak, (transaction) =>
        transaction.append([commitOf(...documents), commitOf()]),
      );
      for (const { id } of documents) written.add(`${id}@${seqs[0]}`);
    });
    const reader = (async () => {
      const seen: string[] = [];
      let place = { feed: '', cursor: 0 };
      for (let rounds = 0; rounds < 100_000; rounds++) {
        const isLast = !isWriting;
        const page = await store.readFeed(operator, { ...place, limit: 7 });
        for (const { id, seq } of page.changes) {
          expect(seq).toBeGreaterThan(place.cursor);
          seen.push(`${id}@${seq}`);
        }
        place = page;
        if (isLast && !page.more) break;
      }
      return seen;
    })();
    await Promise.all(writers);
    isWriting = false;
    const seen = await reader;
    const seqs = seen.map((name) => Number(name.split('@')[1]));
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
    expect(seen.filter((name) => name.includes('/'))).toHaveLength(written.size);
    expect(new Set(seen)).toEqual(new Set([...written, 'kecamatan@1', 'hari-libur@1']));
  });
}

function describeJournal(world: () => StoreWorld): void {
  beforeEach(async () => {
    for (let n = 0; n < 5; n++) await world().append(aDraftDoc({ content: { n } }));
  });

  test('a journal nobody touched is whole', async () => {
    expect(await world().store.verifyJournal(perak)).toEqual({ kind: 'whole', rows: 6 });
  });

  test('a journal row that was changed is found', async () => {
    const { engine, store } = world();
    const change = { person: verifikator.person };
    await engine.writer.updateTable('journal').set(change).where('seq', '=', 3).execute();
    expect(await store.verifyJournal(perak)).toEqual({ kind: 'broken', seq: 3 });
  });

  test('a journal row that was removed is found, in the middle and at the end', async () => {
    const { engine, store } = world();
    const remove = (seq: number) =>
      engine.writer.deleteFrom('journal').where('seq', '=', seq).execute();
    await remove(6);
    expect(await store.verifyJournal(perak)).toEqual({ kind: 'broken', seq: 6 });
    await remove(2);
    expect(await store.verifyJournal(perak)).toEqual({ kind: 'broken', seq: 2 });
  });
}
