import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { decryptWith, makeReplyKey } from '../../../src/app/rooms/titipan/age.ts';
import { makeDeviceKey } from '../../../src/app/rooms/titipan/device-key.ts';
import { sealTitipan } from '../../../src/app/rooms/titipan/seal-titipan.ts';
import { desaCodeSchema, kecamatanCodeSchema } from '../../../src/domain/basics/ids.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { docId } from '../../../src/domain/workflow/documents.ts';
import { openFolderStorage } from '../../../src/server/files/open-folder-storage.ts';
import { apiErrorSchema } from '../../../src/sync/messages/api-error.ts';
import { courierAnswerSchema, mostTitipanBytes } from '../../../src/sync/messages/courier.ts';
import type { CourierAnswer, Titipan } from '../../../src/sync/messages/courier.ts';
import { aFolder } from '../../support/a-folder.ts';
import { aSaveDraft, apbdesSembung } from '../../support/a-command.ts';
import { aMark } from '../../support/a-mark.ts';
import { aContent, aDesaPhone } from '../../support/a-titipan.ts';
import type { DesaPhone } from '../../support/a-titipan.ts';
import { aPhoto } from '../../support/sample-files.ts';
import { actors } from '../../support/actors.ts';
import { anHttpServer, device } from '../../support/an-http-server.ts';
import type { HttpServer } from '../../support/an-http-server.ts';

let server: HttpServer;
let desa: DesaPhone;
let carrier: string;
beforeEach(async () => {
  server = await anHttpServer({ files: await openFolderStorage(await aFolder()) });
  desa = await aDesaPhone(server);
  carrier = await server.signIn('verifikator');
});

function bring(titipan: unknown, cookie = carrier): Promise<Response> {
  return server.send('POST', '/api/courier', { body: titipan, cookie });
}

async function answerTo(titipan: Titipan): Promise<CourierAnswer> {
  return courierAnswerSchema.parse(await (await bring(titipan)).json());
}

async function refusal(response: Response): Promise<readonly [number, string]> {
  return [response.status, apiErrorSchema.parse(await response.json()).error];
}

function sealedIn(answer: CourierAnswer): Uint8Array {
  if (answer.outcome === 'refused') throw new Error(answer.code);
  return Buffer.from(answer.balasan.sealed, 'base64');
}

function changedAt(text: string, index: number): string {
  const other = text[index] === 'A' ? 'B' : 'A';
  return `${text.slice(0, index)}${other}${text.slice(index + 1)}`;
}

function draftAtServer(): Promise<unknown> {
  return server.store.readDocument(actors.operator.kecamatan, `draft/${apbdesSembung}`);
}

test('a titipan is decided as a round of the person who made it', async () => {
  const answer = await answerTo(await desa.seal([aSaveDraft(1)]));
  expect(answer).toMatchObject({ outcome: 'delivered', applied: 1, refused: 0 });
  expect(await draftAtServer()).toMatchObject({ content: { catatan: 'isi 1' } });
  const row = await server.engine.reader
    .selectFrom('journal')
    .select(['person', 'device'])
    .where('kind', '=', 'save-draft')
    .executeTakeFirst();
  expect(row).toEqual({ person: actors.operator.person, device });
});

test('S1 a titipan brought again, or sent by the desa as well, gets the same answer once', async () => {
  const titipan = await desa.seal([aSaveDraft(1)]);
  const first = await answerTo(titipan);
  const again = await answerTo(titipan);
  const sync = await server.send('POST', '/api/sync', {
    cookie: desa.cookie,
    body: {
      ...aContent([aSaveDraft(1)], { replyTo: desa.replyKey.recipient }),
      feed: null,
      cursor: 0,
      limit: 10,
    },
  });
  const told = (await desa.reads(first))?.reply.results;
  expect((await desa.reads(again))?.reply.results).toEqual(told);
  expect(await sync.json()).toMatchObject({ results: told });
});

test('the balasan holds what a round would have brought, for the phone that asked alone', async () => {
  const answer = await answerTo(await desa.seal([aSaveDraft(1)]));
  const told = await desa.reads(answer);
  expect(told).toMatchObject({ person: actors.operator.person, feed: null, cursor: 0 });
  expect(told?.reply.changes.map(({ id }) => id)).toContain(`draft/${apbdesSembung}`);
  expect(JSON.stringify(answer)).not.toContain('draft');
  expect(await decryptWith(await makeReplyKey(), sealedIn(answer))).toBeNull();
});

test('a command the rules refuse is answered in the balasan, and those beside it count', async () => {
  const foreign = { ...aSaveDraft(1), report: '35.17.01.2005/apbdes/2027' } as const;
  const titipan = await desa.seal([foreign as ReturnType<typeof aSaveDraft>, aSaveDraft(2)]);
  expect(await answerTo(titipan)).toMatchObject({ applied: 1, refused: 1 });
});

test('takes the files of a desa from its own people, and bytes that are what they are said to be', async () => {
  const carried = (bytes: Uint8Array) => ({
    desa: must(actors.operator.desa),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: Buffer.from(bytes).toString('base64'),
  });
  const own = carried(aPhoto(50_000));
  const foreign = { ...own, desa: desaCodeSchema.parse('35.17.01.2005') };
  const other = { ...own, sha256: own.sha256.replaceAll(/[0-9]/g, 'a') };
  const noFile = carried(Buffer.from('MZ\0\0no kind that is taken'));
  const titipan = await desa.seal([], { files: [foreign, other, noFile, own] });
  expect(await answerTo(titipan)).toMatchObject({ outcome: 'delivered', applied: 0, files: 1 });
  const doc = (place: typeof own) =>
    server.store.readDocument(actors.operator.kecamatan, docId.file(place.desa, place.sha256));
  expect(await doc(own)).toMatchObject({
    sizeBytes: 50_000,
    tipe: 'image/jpeg',
    receivedFrom: { person: actors.operator.person },
  });
  expect([await doc(foreign), await doc(other)]).toEqual([null, null]);
  expect(await answerTo(titipan)).toMatchObject({ files: 1 });
  const rows = await server.engine.reader
    .selectFrom('journal')
    .select(['person', 'device'])
    .where('kind', '=', 'receive-file')
    .execute();
  expect(rows).toEqual([{ person: actors.operator.person, device }]);
});

test('refuses a titipan of which one byte was changed, wherever it stands', async () => {
  const titipan = await desa.seal([aSaveDraft(1)]);
  const { sealed, signature } = titipan;
  for (const changed of [
    { sealed: changedAt(sealed, 300) },
    { signature: changedAt(signature, 0) },
  ])
    expect(await answerTo({ ...titipan, ...changed })).toEqual({
      outcome: 'refused',
      code: 'changed',
    });
  expect(await draftAtServer()).toBeNull();
});

test('refuses a titipan for another kecamatan, also one that was relabelled', async () => {
  const gudo = kecamatanCodeSchema.parse('35.17.02');
  const titipan = await desa.seal([aSaveDraft(1)], { kecamatan: gudo });
  expect(await answerTo(titipan)).toEqual({ outcome: 'refused', code: 'wrong-kecamatan' });
  const relabelled = { ...titipan, kecamatan: actors.operator.kecamatan };
  expect(await answerTo(relabelled)).toEqual({ outcome: 'refused', code: 'changed' });
});

test('refuses what a revoked device signed, until its person signs in on it again', async () => {
  const titipan = await desa.seal([aSaveDraft(1)]);
  const admin = await server.signIn('admin');
  await server.send('DELETE', `/api/devices/${device}`, { cookie: admin });
  carrier = await server.signIn('verifikator');
  expect(await answerTo(titipan)).toEqual({ outcome: 'refused', code: 'unknown-device' });
  const cookie = await server.signIn('operator');
  const { publicKey } = desa.deviceKey;
  await server.send('POST', '/api/courier/key', { body: { publicKey }, cookie });
  expect(await answerTo(titipan)).toMatchObject({ outcome: 'delivered', applied: 1 });
});

test('refuses what was signed by another key, or for a person who never signed in on the device', async () => {
  const deviceKey = await makeDeviceKey();
  const { recipient } = desa.keys;
  const forged = await sealTitipan(
    aContent([aSaveDraft(1)], { replyTo: desa.replyKey.recipient }),
    { deviceKey, recipient },
  );
  expect(await answerTo(forged)).toEqual({ outcome: 'refused', code: 'changed' });
  const posing = await desa.seal([aSaveDraft(1)], { person: actors.camat.person });
  expect(await answerTo(posing)).toEqual({ outcome: 'refused', code: 'unknown-person' });
});

test('refuses what a disabled person made', async () => {
  const titipan = await desa.seal([aSaveDraft(1)]);
  await server.store.people.setDisabled(actors.operator.person, true, aMark());
  expect(await answerTo(titipan)).toEqual({ outcome: 'refused', code: 'unknown-device' });
});

test('refuses what was encrypted for another server', async () => {
  const recipient = await identityToRecipient(await generateX25519Identity());
  const { deviceKey } = desa;
  const titipan = await sealTitipan(
    aContent([aSaveDraft(1)], { replyTo: desa.replyKey.recipient }),
    { deviceKey, recipient },
  );
  expect(await answerTo(titipan)).toEqual({ outcome: 'refused', code: 'unreadable' });
});

test('refuses a titipan to which no answer could be sealed', async () => {
  const titipan = await desa.seal([aSaveDraft(1)], { replyTo: `age1${'q'.repeat(58)}` });
  expect(await answerTo(titipan)).toEqual({ outcome: 'refused', code: 'malformed' });
  expect(await draftAtServer()).toBeNull();
});

test('refuses what is too large, no titipan, or brought by a desa or by nobody', async () => {
  const titipan = await desa.seal([aSaveDraft(1)]);
  const huge = { ...titipan, sealed: 'A'.repeat(2 * mostTitipanBytes) };
  expect(await refusal(await bring(huge))).toEqual([413, 'too-large']);
  expect(await refusal(await bring({ ...titipan, sealed: '?' }))).toEqual([400, 'malformed']);
  expect(await refusal(await bring(titipan, desa.cookie))).toEqual([403, 'not-allowed']);
  expect(await refusal(await bring(titipan, ''))).toEqual([401, 'sign-in']);
  expect(await draftAtServer()).toBeNull();
});

test('takes a real public key only, from who is signed in, and answers with the same keys always', async () => {
  const register = (publicKey: string, cookie: string) =>
    server.send('POST', '/api/courier/key', { body: { publicKey }, cookie });
  expect(await refusal(await register('AAAA', desa.cookie))).toEqual([400, 'malformed']);
  const { publicKey } = desa.deviceKey;
  expect(await refusal(await register(publicKey, ''))).toEqual([401, 'sign-in']);
  expect(await (await register(publicKey, desa.cookie)).json()).toEqual(desa.keys);
});
