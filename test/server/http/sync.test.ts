import { gzipSync, gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { deviceIdSchema } from '../../../src/domain/basics/ids.ts';
import { syncErrorSchema, syncReplySchema } from '../../../src/sync/messages/downstream.ts';
import type { SyncRequest } from '../../../src/sync/messages/upstream.ts';
import { aSaveDraft, commandId } from '../../support/a-command.ts';
import { aSyncRequest } from '../../support/a-sync-request.ts';
import { actors } from '../../support/actors.ts';
import { aUuid } from '../../support/a-uuid.ts';
import { anHttpServer, device } from '../../support/an-http-server.ts';
import type { HttpServer, Sending } from '../../support/an-http-server.ts';

const { operator, verifikator } = actors;
let server: HttpServer;
let cookie: string;
beforeEach(async () => {
  server = await anHttpServer();
  cookie = await server.signIn('operator');
});

function post(body: unknown, sending: Sending = {}): Promise<Response> {
  return server.send('POST', '/api/sync', { body, cookie, ...sending });
}

async function refusal(response: Response): Promise<readonly [number, string]> {
  return [response.status, syncErrorSchema.parse(await response.json()).error];
}

function bomb(bytes: number): Uint8Array {
  return gzipSync(Buffer.alloc(bytes, ' '));
}

const gzipped = { headers: { 'content-encoding': 'gzip' } };

test('answers a round', async () => {
  const response = await post(aSyncRequest(operator, [aSaveDraft(1)]));
  expect(response.status).toBe(200);
  const reply = syncReplySchema.parse(await response.json());
  expect(reply.results).toEqual([{ id: commandId(1), outcome: 'applied', seq: reply.cursor }]);
});

test('takes a gzipped round and gzips the answer for who takes it', async () => {
  const body = gzipSync(JSON.stringify(aSyncRequest(operator, [aSaveDraft(1)])));
  const headers = { ...gzipped.headers, 'accept-encoding': 'gzip, br' };
  const response = await post(body, { headers });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  const text = gunzipSync(new Uint8Array(await response.arrayBuffer())).toString();
  expect(syncReplySchema.parse(JSON.parse(text)).results).toHaveLength(1);
});

test('400 for what is no round', async () => {
  const malformed = [400, 'malformed'];
  expect(await refusal(await post('{"a'))).toEqual(malformed);
  expect(await refusal(await post(Uint8Array.of(0xff, 0xfe)))).toEqual(malformed);
  expect(await refusal(await post({ protocol: 1 }))).toEqual(malformed);
  expect(await refusal(await post('no gzip', gzipped))).toEqual(malformed);
  const cut = gzipSync(JSON.stringify(aSyncRequest(operator))).subarray(0, 40);
  expect(await refusal(await post(cut, gzipped))).toEqual(malformed);
  expect(await refusal(await post('x', { headers: { 'content-encoding': 'br' } }))).toEqual(
    malformed,
  );
});

test('413 for a body that is too large on the line or grows too large, without inflating it whole', async () => {
  const tooLarge = [413, 'too-large'];
  expect(await refusal(await post(bomb(300 * 1024 * 1024), gzipped))).toEqual(tooLarge);
  expect(await refusal(await post(new Uint8Array(5 * 1024 * 1024), gzipped))).toEqual(tooLarge);
  expect(await refusal(await post(new Uint8Array(17 * 1024 * 1024)))).toEqual(tooLarge);
  expect(await refusal(await post('{}', { headers: { 'content-length': '99999999' } }))).toEqual(
    tooLarge,
  );
});

test('a command nested without end is refused by itself (S5)', async () => {
  const request: SyncRequest = aSyncRequest(operator, [aSaveDraft(2), aSaveDraft(1)]);
  const endless = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const text = JSON.stringify(request).replace('"isi 2"', endless);
  const reply = syncReplySchema.parse(await (await post(text)).json());
  expect(reply.results).toMatchObject([{ code: 'malformed' }, { outcome: 'applied' }]);
});

test('401 without a live session', async () => {
  const signIn = [401, 'sign-in'];
  expect(await refusal(await post(aSyncRequest(operator), { cookie: null }))).toEqual(signIn);
  const forged = `tepat_session=${'a'.repeat(43)}`;
  expect(await refusal(await post(aSyncRequest(operator), { cookie: forged }))).toEqual(signIn);
  server.passMinutes(90 * 24 * 60);
  expect(await refusal(await post(aSyncRequest(operator)))).toEqual(signIn);
});

test('409 when the outbox is somebody else’s: a replay by another user does nothing', async () => {
  const request = aSyncRequest(operator, [aSaveDraft(1)]);
  const theirs = await server.signIn('verifikator');
  expect(await refusal(await post(request, { cookie: theirs }))).toEqual([409, 'another-person']);
  const asTheirs = aSyncRequest(verifikator, [aSaveDraft(1)]);
  const reply = syncReplySchema.parse(await (await post(asTheirs, { cookie: theirs })).json());
  expect(reply.results).toMatchObject([{ code: 'not-allowed' }]);
});

test('426 for an app older than this server answers, whatever else it sends (S12)', async () => {
  expect(await refusal(await post({ protocol: 0, old: true }))).toEqual([426, 'upgrade-app']);
});

test('answers an app newer than this server, and keeps what it does not know (S12)', async () => {
  const command = { ...aSaveDraft(1), content: { catatan: 'x', baru: { dalam: 1 } } };
  const request = { ...aSyncRequest(operator, [command], { protocol: 99 }), extra: true };
  await post(request);
  const again = syncReplySchema.parse(await (await post(request)).json());
  const draft = again.changes.find(({ id }) => id.startsWith('draft/'));
  expect(draft?.body).toMatchObject({ content: { baru: { dalam: 1 } } });
});

test('403 for a request from another site (CSRF), 400 for a form', async () => {
  const body = JSON.stringify(aSyncRequest(operator, [aSaveDraft(1)]));
  const status = async (headers: Sending['headers']) =>
    (await post(body, { headers: headers ?? {} })).status;
  expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await status({ 'sec-fetch-site': 'same-site' })).toBe(403);
  expect(await status({ 'sec-fetch-site': null })).toBe(403);
  expect(await status({ 'sec-fetch-site': null, origin: 'https://jahat.test' })).toBe(403);
  expect(await status({ 'content-type': 'text/plain' })).toBe(400);
  expect(await status({ 'sec-fetch-site': null, origin: 'http://tepat.test' })).toBe(200);
});

// The limit stands for the disk: SQLite answers SQLITE_FULL to both.
test('503 on a full disk, with nothing half written, and again 200 once there is room', async () => {
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(server.engine.writer);
  const limit = (count: number) =>
    sql.raw(`pragma max_page_count = ${count}`).execute(server.engine.writer);
  await limit((pages.rows[0]?.page_count ?? 0) + 2);
  const before = await server.store.verifyJournal(operator.kecamatan);
  const commands = [aSaveDraft(1), aSaveDraft(2, { content: { catatan: 'x'.repeat(100_000) } })];
  const large = { ...aSaveDraft(3, { base: null }), report: '35.17.01.2006/apbdes/2028' };
  const request = aSyncRequest(operator, [
    ...commands,
    { ...large, content: { catatan: 'x'.repeat(100_000) } },
  ]);
  expect(await refusal(await post(request))).toEqual([503, 'unavailable']);
  const read = syncReplySchema.parse(await (await post(aSyncRequest(operator))).json());
  expect(read.changes.map(({ id }) => id)).toEqual(['kecamatan', 'hari-libur']);
  expect(await server.store.verifyJournal(operator.kecamatan)).toEqual(before);
  await limit(1_000_000);
  const reply = syncReplySchema.parse(await (await post(request)).json());
  expect(reply.results.map(({ outcome }) => outcome)).toEqual(['applied', 'refused', 'applied']);
});

test('429 when more rounds are under way than the server holds', async () => {
  const released = Promise.withResolvers<void>();
  const slow = await anHttpServer();
  const { store } = slow;
  const readFeed: typeof store.readFeed = async (actor, place) => {
    await released.promise;
    return store.readFeed(actor, place);
  };
  const busy = await anHttpServer({ store: { ...store, readFeed } });
  const sending = { body: aSyncRequest(operator), cookie: await slow.signIn('operator') };
  const rounds = Array.from({ length: 65 }, () => busy.send('POST', '/api/sync', sending));
  const refused = await Promise.race(rounds);
  expect(refused.headers.get('retry-after')).toBe('10');
  expect(await refusal(refused)).toEqual([429, 'slow-down']);
  released.resolve();
  const statuses = (await Promise.all(rounds)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(64);
  expect((await busy.send('POST', '/api/sync', sending)).status).toBe(200);
});

test('503 when the database is away', async () => {
  const gone = await anHttpServer();
  const itsCookie = await gone.signIn('operator');
  const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const broken = await anHttpServer({
    store: { ...gone.store, readFeed: () => Promise.reject(away) },
  });
  const sending = { body: aSyncRequest(operator), cookie: itsCookie };
  expect(await refusal(await broken.send('POST', '/api/sync', sending))).toEqual([
    503,
    'unavailable',
  ]);
});

test("a round comes from the session's own device, whatever it says", async () => {
  await post(
    aSyncRequest(operator, [aSaveDraft(1)], {
      device: deviceIdSchema.parse(aUuid(901)),
    }),
  );
  const devices = await server.store.people.listDevices(operator.kecamatan);
  expect(devices.map(({ device: of }) => of)).toEqual([device]);
});

test('notes the device a round came from', async () => {
  await post(aSyncRequest(operator, [], { app: '0.2.0' }));
  expect(await server.store.people.listDevices(operator.kecamatan)).toMatchObject([
    { person: operator.person, app: '0.2.0', at: '2026-10-29T02:05:00.000Z' },
  ]);
});
