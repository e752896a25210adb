import { afterEach, expect, test } from 'vitest';
import { createWebLock } from '../../../src/app/sending/web-lock.ts';
import { must } from '../../../src/domain/basics/must.ts';

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

// Taken out: the lock; fails with both contexts synced.
test('S6 two contexts of one browser never sync at once', async () => {
  const here = createWebLock(navigator.locks);
  const other = createWebLock(anotherContext().navigator.locks);
  const outcome = await here(async () => [
    await other(async () => 'synced'),
    await here(async () => 'synced'),
  ]);
  expect(outcome).toEqual([null, null]);
  expect(await other(async () => 'synced')).toBe('synced');
});

test('S6 is free again when the work has failed', async () => {
  const exclusively = createWebLock(navigator.locks);
  const failing = exclusively(async () => Promise.reject(new Error('disk is full')));
  await expect(failing).rejects.toThrow('disk is full');
  expect(await exclusively(async () => 'synced')).toBe('synced');
});

test('S6 is free again when the context that held it is gone', async () => {
  const frame = anotherContext();
  const held = new Promise<void>((begun) => {
    void createWebLock(frame.navigator.locks)(() => {
      begun();
      return new Promise(() => {});
    });
  });
  await held;
  const here = createWebLock(navigator.locks);
  expect(await here(async () => 'synced')).toBeNull();
  document.querySelectorAll('iframe').forEach((element) => element.remove());
  await expect.poll(() => here(async () => 'synced')).toBe('synced');
});

/** Another page of this origin. */
function anotherContext(): Window {
  const frame = document.body.appendChild(document.createElement('iframe'));
  return must(frame.contentWindow);
}
