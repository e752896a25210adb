import type { Page } from 'playwright';
import { expect } from './expect.ts';

/** Nothing of this device waits for the server: read on the disk, since what the page says may be a moment old. */
export async function isSent(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(queuedOnDisk), { timeout: 30_000 }).toBe(0);
  const line = page.locator('header .sync-line');
  await expect(line).toHaveAttribute('data-waiting', 'false');
}

async function queuedOnDisk(): Promise<number> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
  const db = await done(indexedDB.open('tepat'));
  const rows: { status: string }[] = await done(
    db.transaction('outbox').objectStore('outbox').getAll(),
  );
  db.close();
  return rows.filter(({ status }) => status === 'queued').length;
}
