import { beforeEach, expect, test } from 'vitest';
import { apiErrorSchema } from '../../../src/sync/messages/api-error.ts';
import { sessionSchema } from '../../../src/sync/messages/session.ts';
import { aMark } from '../../support/a-mark.ts';
import { actors } from '../../support/actors.ts';
import { anHttpServer, device, password } from '../../support/an-http-server.ts';
import type { HttpServer, Sending } from '../../support/an-http-server.ts';

let server: HttpServer;
beforeEach(async () => {
  server = await anHttpServer();
});

function signIn(username: string, secret: string, sending: Sending = {}): Promise<Response> {
  const body = { username, password: secret, device, app: '0.1.0' };
  return server.send('POST', '/api/sessions', { body, ...sending });
}

async function refusal(response: Response): Promise<readonly [number, string]> {
  return [response.status, apiErrorSchema.parse(await response.json()).error];
}

test('signs in with a cookie no script reads, and says who it is', async () => {
  const response = await signIn(' Operator ', password);
  expect(sessionSchema.parse(await response.json())).toEqual({
    actor: actors.operator,
    username: 'operator',
  });
  expect(response.headers.get('set-cookie')).toMatch(
    /^tepat_session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Strict$/,
  );
});

test('the cookie is for https alone when the request came by https', async () => {
  const proxied = await anHttpServer({ trustProxy: true });
  const body = { username: 'operator', password, device, app: '0.1.0' };
  const headers = { 'x-forwarded-proto': 'https' };
  const response = await proxied.send('POST', '/api/sessions', { body, headers });
  expect(response.headers.get('set-cookie')).toContain('; Secure');
  const untrusted = await server.send('POST', '/api/sessions', { body, headers });
  expect(untrusted.headers.get('set-cookie')).not.toContain('Secure');
});

test('refuses a wrong password, an unknown name and a disabled person alike', async () => {
  const wrong = [401, 'wrong-credentials'];
  expect(await refusal(await signIn('operator', 'salah'))).toEqual(wrong);
  expect(await refusal(await signIn('siapa', password))).toEqual(wrong);
  await server.store.people.setDisabled(actors.operator.person, true, aMark());
  expect(await refusal(await signIn('operator', password))).toEqual(wrong);
});

test('refuses what is no sign-in', async () => {
  const post = (body: unknown) => server.send('POST', '/api/sessions', { body });
  expect(await refusal(await post({ username: 'operator' }))).toEqual([400, 'malformed']);
  expect(await refusal(await post('{'))).toEqual([400, 'malformed']);
  expect(await refusal(await post({ username: 'x'.repeat(20_000) }))).toEqual([413, 'too-large']);
  expect(await refusal(await signIn('a\u0000b', password))).toEqual([400, 'malformed']);
});

test('keeps of a session’s token only its hash', async () => {
  const cookie = await server.signIn('operator');
  const rows = await server.engine.reader.selectFrom('sessions').selectAll().execute();
  expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1]);
});

test('after ten failures a name waits a quarter of an hour, also with the right password', async () => {
  const guesses = Array.from({ length: 20 }, (_, n) =>
    signIn('operator', `salah ${n}`, { address: `10.0.1.${n}` }),
  );
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  const response = await signIn('operator', password);
  expect(response.headers.get('retry-after')).toBe('900');
  expect(await refusal(response)).toEqual([429, 'slow-down']);
  expect((await signIn('verifikator', password)).status).toBe(200);
  server.passMinutes(15);
  expect((await signIn('operator', password)).status).toBe(200);
});

test('after fifty failures an address waits, whatever names it tries', async () => {
  for (let n = 0; n < 50; n++)
    await server.store.people.addFailure('address 10.9.9.9', '2026-10-29T02:05:00.000Z' as never);
  const from = (address: string) => signIn('operator', password, { address });
  expect(await refusal(await from('10.9.9.9'))).toEqual([429, 'slow-down']);
  expect((await from('10.0.0.1')).status).toBe(200);
});

test('behind a proxy counts the address the proxy saw', async () => {
  server = await anHttpServer({ trustProxy: true });
  const headers = { 'x-forwarded-for': '1.1.1.1, 10.8.8.8' };
  await signIn('operator', 'salah', { headers });
  const since = '2026-10-01T00:00:00.000Z' as never;
  expect(await server.store.people.countFailures('address 10.8.8.8', since)).toBe(1);
});

test('tells who is signed in, until they sign out', async () => {
  const cookie = await server.signIn('camat');
  const me = await server.send('GET', '/api/me', { cookie });
  expect(await me.json()).toEqual({ actor: actors.camat, username: 'camat' });
  const out = await server.send('DELETE', '/api/sessions', { cookie });
  expect([out.status, out.headers.get('set-cookie')]).toEqual([
    204,
    expect.stringContaining('Max-Age=0'),
  ]);
  expect(await refusal(await server.send('GET', '/api/me', { cookie }))).toEqual([401, 'sign-in']);
});

test('nobody is signed in or out from another site', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' };
  const cookie = await server.signIn('camat');
  expect(await refusal(await signIn('operator', password, { headers }))).toEqual([
    403,
    'cross-site',
  ]);
  await server.send('DELETE', '/api/sessions', { cookie, headers });
  expect((await server.send('GET', '/api/me', { cookie })).status).toBe(200);
});
