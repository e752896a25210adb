import { expect, test } from 'vitest';
import { anHttpServer } from '../../support/an-http-server.ts';

test('says that it is well, and its time', async () => {
  const server = await anHttpServer();
  const response = await server.send('GET', '/api/health');
  expect(await response.json()).toEqual({ status: 'ok', now: '2026-10-29T02:05:00.000Z' });
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('a bug is reported to the developer and told to the phone as to be tried again', async () => {
  const { store } = await anHttpServer();
  const bug = new Error('a bug');
  const broken = { ...store, listKecamatan: () => Promise.reject(bug) };
  const server = await anHttpServer({ store: broken });
  const response = await server.send('GET', '/api/health');
  expect([response.status, await response.json()]).toEqual([500, { error: 'unavailable' }]);
  expect(server.bugs).toEqual([bug]);
});
