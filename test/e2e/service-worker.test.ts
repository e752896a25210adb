import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import { queued } from '../contracts/outbox-contract.ts';
import { openBrowser } from '../support/a-chromium.ts';
import { commandId } from '../support/a-command.ts';
import { aSyncReply } from '../support/a-sync-reply.ts';
import { actors } from '../support/actors.ts';
import { buildInto, serveBuiltApp } from '../support/built-app.ts';
import type { BuiltApp } from '../support/built-app.ts';
import { dispatchSync } from '../support/dispatch-sync.ts';

/** A busy machine is no failure, in milliseconds. */
const slow = { timeout: 30_000 };

let browser: Browser;
let builds: string;
let context: BrowserContext;
let app: BuiltApp;
let page: Page;
let isLineDead = false;

beforeAll(async () => {
  builds = await mkdtemp(join(tmpdir(), 'tepat-builds-'));
  for (const version of ['1.0.0', '2.0.0']) await buildInto(join(builds, version), version);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(builds, { recursive: true });
});

beforeEach(async () => {
  isLineDead = false;
  app = await serveBuiltApp(join(builds, '1.0.0'), ({ commands }) => {
    if (isLineDead) return new Promise(() => {});
    return aSyncReply({
      reset: true,
      cursor: commands.length,
      results: commands.map(({ id }, index) => ({ id, outcome: 'applied', seq: index + 1 })),
    });
  });
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(app.url);
  await isControlled();
});
afterEach(async () => {
  await context.close();
  await app.close();
});

test('opens the app at any address without signal, from the second visit on', async () => {
  await app.goAway();
  await page.goto(`${app.url}/laporan/35.17.01.2006/apbdes/2027?bagian=belanja`);
  await expect.poll(() => page.title(), slow).toContain('Tepat');
  expect(await page.locator('#app > *').count()).toBeGreaterThan(0);
});

test('leaves the addresses of the server to the server', async () => {
  const response = must(await page.goto(`${app.url}/api/entah`));
  expect([response.status(), await response.text()]).toEqual([404, 'server']);
});

// How it takes over when the person says so: update.test.ts.
test('a new version waits, also when the page is loaded anew', async () => {
  app.release(join(builds, '2.0.0'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect.poll(workerStates, slow).toMatchObject({ waiting: true });
  await page.reload();
  expect(await workerStates()).toMatchObject({ waiting: true, active: true });
});

// Taken out: the abort in sw/index.ts; the new one waits until the old one gives its request up.
test('a new version takes over at once, also while the old one waits for an answer', async () => {
  await page.goto(`${app.url}/api/entah`);
  app.release(join(builds, '2.0.0'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect.poll(workerStates, slow).toMatchObject({ waiting: true });
  await queueByHand(page);
  isLineDead = true;
  await dispatchSync(page);
  await expect.poll(() => app.syncs.length, slow).toBe(1);
  await page.evaluate(async () => {
    const { active, waiting } = await navigator.serviceWorker.ready;
    for (const worker of [active, waiting]) worker?.postMessage({ type: 'SKIP_WAITING' });
  });
  await expect.poll(workerStates, slow).toMatchObject({ waiting: false, active: true });
});

test('S9 Background Sync sends what waits, with no page of the app open', async () => {
  // The server's address: at any other the worker opens the app.
  await page.goto(`${app.url}/api/entah`);
  await queueByHand(page);
  await dispatchSync(page);
  await expect.poll(() => app.syncs.length, slow).toBe(1);
  const [sync] = app.syncs;
  expect(must(sync)).toMatchObject({ app: '1.0.0', commands: [{ id: commandId(1) }] });
  await expect.poll(keptStatus, slow).toBe('applied');
});

async function isControlled(): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

async function workerStates() {
  return page.evaluate(async () => {
    const { waiting, active } = await navigator.serviceWorker.ready;
    return { waiting: waiting !== null, active: active !== null };
  });
}

/** A command in the outbox of the operator, put there without the app, which would send it itself. */
async function queueByHand(from: Page): Promise<void> {
  const row = queued(1);
  await from.evaluate(
    async ({ me, command }) => {
      const opened = indexedDB.open('tepat');
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const db = opened.result;
      const transaction = db.transaction(['meta', 'outbox'], 'readwrite');
      transaction.objectStore('meta').put({ key: 'me', value: me });
      transaction.objectStore('outbox').put(command);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      db.close();
    },
    { me: actors.operator, command: row },
  );
}

async function keptStatus(): Promise<unknown> {
  return page.evaluate(async (id) => {
    const opened = indexedDB.open('tepat');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const db = opened.result;
    const request = db.transaction('outbox').objectStore('outbox').get(id);
    await new Promise((resolve) => (request.onsuccess = resolve));
    db.close();
    return (request.result as { readonly status: string }).status;
  }, commandId(1));
}
