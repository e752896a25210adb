import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/server/http/listen.ts';

const place = { host: '127.0.0.1', port: 0 };

/** An app whose requests wait until they are released. */
function aWaitingApp() {
  const arrived = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const app = async () => {
    arrived.resolve();
    await released.promise;
    return new Response('done');
  };
  return { app, arrived: arrived.promise, release: () => released.resolve() };
}

test('stopping lets a request under way end and takes no new one', async () => {
  const { app, arrived, release } = aWaitingApp();
  const { address, stop } = await listen(app, place);
  const request = fetch(address);
  await arrived;
  const stopped = stop(60_000);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
  release();
  expect(await (await request).text()).toBe('done');
  await stopped;
});

test('stopping cuts a request that does not end in time', async () => {
  const { app, arrived, release } = aWaitingApp();
  onTestFinished(release);
  const { address, stop } = await listen(app, place);
  const request = fetch(address);
  await arrived;
  await Promise.all([stop(10), expect(request).rejects.toThrow('fetch failed')]);
});

test('hands the app the address at the other end', async () => {
  const addresses: string[] = [];
  const { address, stop } = await listen(async (_, peer) => {
    addresses.push(peer.address);
    return new Response('');
  }, place);
  await fetch(address);
  await stop(10);
  expect(addresses).toEqual(['127.0.0.1']);
});
