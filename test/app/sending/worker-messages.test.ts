import { expect, test } from 'vitest';
import { onBrowserHint } from '../../../src/app/sending/on-browser-hint.ts';
import { isSyncedMessage, syncedMessage } from '../../../src/app/sending/worker-messages.ts';

test('the page knows the worker’s word that a sync has ended, and takes nothing else for it', () => {
  expect(isSyncedMessage(syncedMessage)).toBe(true);
  expect(isSyncedMessage({ ...syncedMessage, later: 1 })).toBe(true);
  for (const other of [null, undefined, 'tepat-synced', {}, { type: 'SKIP_WAITING' }, 7])
    expect(isSyncedMessage(other)).toBe(false);
});

function aPage() {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const page = Object.assign(new EventTarget(), { document });
  let hints = 0;
  const stop = onBrowserHint(page as unknown as Window, () => (hints += 1)); // what it listens to
  return { page, document, stop, hints: () => hints };
}

test('a page that is online, in front or visible again hints at a line', () => {
  const { page, document, hints } = aPage();
  page.dispatchEvent(new Event('online'));
  page.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(hints()).toBe(3);
});

test('a page that goes out of sight hints at nothing', () => {
  const { document, hints } = aPage();
  document.visibilityState = 'hidden';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(hints()).toBe(0);
});

test('it listens no longer once it is told to stop', () => {
  const { page, document, stop, hints } = aPage();
  stop();
  page.dispatchEvent(new Event('online'));
  page.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(hints()).toBe(0);
});
