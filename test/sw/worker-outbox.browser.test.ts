import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { databaseName } from '../../src/app/sending/rows.ts';
import { createSyncRound } from '../../src/app/sending/sync-round.ts';
import type { SyncRoundDeps } from '../../src/app/sending/sync-round.ts';
import { createWebLock } from '../../src/app/sending/web-lock.ts';
import { addMigrations, migrations } from '../../src/app/store/migrations.ts';
import { live, refreshLive } from '../../src/app/store/live.ts';
import { must } from '../../src/domain/basics/must.ts';
import { openWorkerOutbox } from '../../sw/worker-outbox.ts';
import { describeOutbox, phoneNow, queued } from '../contracts/outbox-contract.ts';
import { apbdesSembung, commandId } from '../support/a-command.ts';
import { aReportDoc } from '../support/a-report-doc.ts';
import { aChange, aSyncReply, applied } from '../support/a-sync-reply.ts';
import { actors } from '../support/actors.ts';
import { openTestPhone } from '../support/test-phone.ts';
import { watchDurability } from '../support/watch-durability.ts';

const now = (): number => phoneNow;
const wide = { commands: 100, bytes: 1_000_000 };

afterEach(() => Dexie.delete(databaseName));

describeOutbox('the outbox on idb, beside the app', async () => {
  const { phone, close } = await openTestPhone(now);
  const outbox = must(await openWorkerOutbox(now));
  const closeBoth = async (): Promise<void> => {
    outbox.close();
    await close();
  };
  return { outbox, disk: phone.transact, close: closeBoth };
});

test('finds no outbox where the app has made none, and makes no database', async () => {
  expect(await openWorkerOutbox(now)).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

test('finds no outbox in a database that holds something else', async () => {
  const other = new Dexie(databaseName);
  other.version(1).stores({ lain: '&id' });
  await other.open();
  other.close();
  expect(await openWorkerOutbox(now)).toBeNull();
});

test('takes the database at whatever version the app has made it', async () => {
  const { close, phone } = await openTestPhone(now);
  phone.close();
  await upgrade();
  const outbox = must(await openWorkerOutbox(now));
  expect(await outbox.nextBatch(wide)).toBeNull();
  outbox.close();
  await close();
});

test('does not hold up an upgrade by the app, even in the middle of an event', async () => {
  const { phone } = await openTestPhone(now);
  phone.close();
  must(await openWorkerOutbox(now));
  expect(await upgrade()).toBe(migrations.length + 1);
});

test('works on the same rows as the app at the same time', async () => {
  const { phone, close } = await openTestPhone(now);
  await phone.write.signIn(actors.operator);
  const outbox = must(await openWorkerOutbox(now));
  await phone.transact((tables) => tables.outbox.putMany([queued(1), queued(2)]));
  const batch = must(await outbox.nextBatch(wide));
  await phone.transact((tables) => tables.outbox.putMany([queued(3)]));
  const changes = [aChange(2, aReportDoc({ state: 'diperiksa' }))];
  const results = [applied(1, 1), applied(2, 2)];
  await outbox.record(batch, aSyncReply({ reset: true, cursor: 2, results, changes }));
  expect((await phone.read.report(apbdesSembung)).doc?.state).toBe('diperiksa');
  expect(must(await phone.outbox.nextBatch(wide)).commands.map(({ id }) => id)).toEqual([
    commandId(3),
  ]);
  outbox.close();
  await close();
});

test('what it wrote shows in the live queries of a page once the page is told', async () => {
  const { phone, close } = await openTestPhone(now);
  await phone.write.signIn(actors.operator);
  const outbox = must(await openWorkerOutbox(now));
  const shown: string[] = [];
  const stop = live(() => phone.read.all('report'), {
    next: (reports) => shown.push(reports.map(({ state }) => state).join()),
    error: (error) => shown.push(String(error)),
  });
  await expect.poll(() => shown).toEqual(['']);
  const changes = [aChange(2, aReportDoc())];
  const batch = must(await outbox.nextBatch(wide));
  await outbox.record(batch, aSyncReply({ reset: true, cursor: 2, changes }));
  refreshLive();
  await expect.poll(() => shown).toEqual(['', 'draf']);
  stop();
  outbox.close();
  await close();
});

test('S6 page and worker never sync at once', async () => {
  const { phone, close } = await openTestPhone(now);
  await phone.write.signIn(actors.operator);
  const worker = must(await openWorkerOutbox(now));
  let posts = 0;
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const deps = {
    exclusively: createWebLock(navigator.locks),
    appVersion: '1',
    post: async () => {
      posts += 1;
      await held;
      return { kind: 'reply', reply: aSyncReply({ reset: true }) } as const;
    },
  } satisfies Omit<SyncRoundDeps, 'outbox'>;
  const first = createSyncRound({ ...deps, outbox: worker })();
  await expect.poll(() => posts).toBe(1);
  expect(await createSyncRound({ ...deps, outbox: phone.outbox })()).toBe('busy');
  letGo();
  expect(await first).toBe('done');
  expect(await createSyncRound({ ...deps, outbox: phone.outbox })()).toBe('done');
  worker.close();
  await close();
});

test('S7 asks for strict durability in every write', async () => {
  const { close } = await openTestPhone(now);
  const outbox = must(await openWorkerOutbox(now));
  const watch = watchDurability();
  await outbox.nextBatch(wide);
  await outbox.refuse(commandId(1), 'too-large');
  expect(watch.asked()).toEqual(['strict', 'strict']);
  watch.stop();
  outbox.close();
  await close();
});

/** A later version of the app; gives the version it got. */
async function upgrade(): Promise<number> {
  const later = new Dexie(databaseName);
  addMigrations(later);
  later.version(migrations.length + 1).stores({ kelak: '&id' });
  await later.open();
  later.close();
  return later.verno;
}
