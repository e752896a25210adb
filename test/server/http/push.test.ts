import { beforeEach, expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { apiErrorSchema } from '../../../src/sync/messages/api-error.ts';
import { pushStateSchema } from '../../../src/sync/messages/push.ts';
import { aMark } from '../../support/a-mark.ts';
import { actors } from '../../support/actors.ts';
import { anHttpServer, device } from '../../support/an-http-server.ts';
import type { HttpServer } from '../../support/an-http-server.ts';

const endpoint = 'https://fcm.googleapis.com/fcm/send/abc:def';
const subscription = {
  endpoint,
  expirationTime: null,
  keys: { p256dh: `B${'a'.repeat(86)}`, auth: 'c'.repeat(22) },
};

let server: HttpServer;
let cookie: string;
beforeEach(async () => {
  server = await anHttpServer();
  cookie = await server.signIn('operator');
});

const put = (body: unknown, as = cookie) => server.send('PUT', '/api/push', { body, cookie: as });
const remove = (as = cookie) => server.send('DELETE', '/api/push', { cookie: as });
async function state(as = cookie) {
  const response = await server.send('GET', '/api/push', { cookie: as });
  return pushStateSchema.parse(await response.json());
}
async function refusal(response: Response): Promise<readonly [number, string]> {
  return [response.status, apiErrorSchema.parse(await response.json()).error];
}

test('keeps where a device is reached, tells it, and forgets it', async () => {
  const before = await state();
  expect(before.endpoint).toBeNull();
  expect((await put(subscription)).status).toBe(204);
  expect(await state()).toEqual({ publicKey: before.publicKey, endpoint });
  expect((await remove()).status).toBe(204);
  expect(await state()).toEqual(before);
});

test('belongs to the person and the device of the session', async () => {
  await put(subscription);
  const row = await server.engine.reader
    .selectFrom('push_subscriptions')
    .select(['person', 'device', 'kecamatan', 'p256dh', 'auth'])
    .executeTakeFirst();
  const { person, kecamatan } = actors.operator;
  expect(row).toEqual({ person, kecamatan, device, ...subscription.keys });
  const camat = await server.signIn('camat');
  expect((await state(camat)).endpoint).toBeNull();
  await remove(camat);
  expect((await state()).endpoint).toBe(endpoint);
});

test('goes with signing out, and with the access of its person', async () => {
  const isKept = async () =>
    (await server.engine.reader.selectFrom('push_subscriptions').selectAll().execute()).length > 0;
  await put(subscription);
  await server.send('DELETE', '/api/sessions', { cookie });
  expect(await isKept()).toBe(false);
  cookie = await server.signIn('operator');
  await put(subscription);
  await server.store.people.setDisabled(actors.operator.person, true, aMark());
  expect(await isKept()).toBe(false);
});

test('asks for a session', async () => {
  expect(await refusal(await put(subscription, ''))).toEqual([401, 'sign-in']);
  expect(await refusal(await remove(''))).toEqual([401, 'sign-in']);
  const get = await server.send('GET', '/api/push', { cookie: '' });
  expect(await refusal(get)).toEqual([401, 'sign-in']);
});

test('takes nothing of a role that is reminded of nothing', async () => {
  const admin = await server.signIn('admin');
  expect(await refusal(await put(subscription, admin))).toEqual([403, 'not-allowed']);
});

test.each([
  ['not https', { endpoint: 'http://fcm.googleapis.com/x' }],
  ['an address inside', { endpoint: 'https://127.0.0.1/x' }],
  ['no address', { endpoint: 'fcm' }],
  ['too long an address', { endpoint: `${endpoint}${'x'.repeat(1000)}` }],
  ['no keys', { keys: undefined }],
  ['a short key', { keys: { ...subscription.keys, p256dh: 'BAAA' } }],
  ['a secret that is none', { keys: { ...subscription.keys, auth: '?'.repeat(22) } }],
])('refuses %s', async (_, change) => {
  expect(await refusal(await put({ ...subscription, ...change }))).toEqual([400, 'malformed']);
  expect((await state()).endpoint).toBeNull();
});

test('refuses what is too large', async () => {
  const huge = { ...subscription, more: 'x'.repeat(20_000) };
  expect(await refusal(await put(huge))).toEqual([413, 'too-large']);
});

test('a push service on this machine is for tests alone', async () => {
  server = await anHttpServer({ push: { allowPrivate: true } });
  cookie = await server.signIn('operator');
  const local = { ...subscription, endpoint: 'http://127.0.0.1:9/1' };
  expect((await put(local)).status).toBe(204);
});

test('a server that reminds nobody says so', async () => {
  server = await anHttpServer({ push: null });
  cookie = await server.signIn('operator');
  const get = await server.send('GET', '/api/push', { cookie });
  expect(await refusal(get)).toEqual([404, 'not-found']);
});

test('has one pair of keys, and tells the public half alone', async () => {
  const { publicKey } = await state();
  const kept = await server.store.keepOnce('vapid-keys', () => Promise.reject(new Error('kept')));
  const keys = JSON.parse(kept) as { publicKey: string; privateKey: string }; // of web-push
  expect(keys.publicKey).toBe(publicKey);
  const answer = await server.send('GET', '/api/push', { cookie });
  expect(await answer.text()).not.toContain(must(keys.privateKey));
});
