import type { Page } from 'playwright';
import { syncTag } from '../../src/app/sending/worker-messages.ts';

/** What the browser does by itself when the line comes back: wakes the page's service worker to send. */
export async function dispatchSync(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const registration = new Promise<string>((resolve) => {
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    });
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.dispatchSyncEvent', {
    origin: new URL(page.url()).origin,
    registrationId: await registration,
    tag: syncTag,
    lastChance: false,
  });
}
