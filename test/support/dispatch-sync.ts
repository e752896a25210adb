import type { Page } from 'playwright';
import { syncTag } from '../../src/app/sending/worker-messages.ts';
import { registrationOf } from './deliver-push.ts';

/** What the browser does by itself when the line comes back: wakes the page's service worker to send. */
export async function dispatchSync(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const registrationId = await registrationOf(cdp);
  await cdp.send('ServiceWorker.dispatchSyncEvent', {
    origin: new URL(page.url()).origin,
    registrationId,
    tag: syncTag,
    lastChance: false,
  });
}
