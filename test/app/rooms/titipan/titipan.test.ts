import { beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '../../../../src/app/account/sign-in.ts';
import { makeDeviceKey } from '../../../../src/app/rooms/titipan/device-key.ts';
import { deliverTitipan } from '../../../../src/app/rooms/titipan/deliver-titipan.ts';
import { makeTitipan } from '../../../../src/app/rooms/titipan/make-titipan.ts';
import type { MadeTitipan } from '../../../../src/app/rooms/titipan/make-titipan.ts';
import { registerDevice } from '../../../../src/app/rooms/titipan/start-courier.ts';
import { takeBalasan } from '../../../../src/app/rooms/titipan/take-balasan.ts';
import { takeTitipan } from '../../../../src/app/rooms/titipan/take-titipan.ts';
import { hex } from '../../../../src/app/files/hex.ts';
import { mostTitipanBytes } from '../../../../src/sync/messages/courier.ts';
import type { Balasan } from '../../../../src/sync/messages/courier.ts';
import { kecamatanCodeSchema, reportIdSchema } from '../../../../src/domain/basics/ids.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { openFolderStorage } from '../../../../src/server/files/open-folder-storage.ts';
import { apbdesSembung } from '../../../support/a-command.ts';
import { actors } from '../../../support/actors.ts';
import { aFolder } from '../../../support/a-folder.ts';
import { anApp } from '../../../support/an-app.ts';
import type { TestApp } from '../../../support/an-app.ts';
import { anHttpServer, password } from '../../../support/an-http-server.ts';
import type { HttpServer } from '../../../support/an-http-server.ts';
import { createMemoryCourier } from '../../../support/memory-courier.ts';
import { aPhoto } from '../../../support/sample-files.ts';
import { seededBytes } from '../../../support/seeded-bytes.ts';

const { operator, verifikator } = actors;
let server: HttpServer;
let desa: TestApp;
let coach: TestApp;
let desaStore: ReturnType<typeof createMemoryCourier>;
let coachStore: ReturnType<typeof createMemoryCourier>;

beforeEach(async () => {
  server = await anHttpServer({ files: await openFolderStorage(await aFolder()) });
  desa = anApp(server, operator, 1);
  coach = anApp(server, verifikator, 2);
  desaStore = createMemoryCourier();
  coachStore = createMemoryCourier();
  await signIn(desa.app, { username: 'operator', password });
  await signIn(coach.app, { username: 'verifikator', password });
});

async function goesToTheDesa(): Promise<void> {
  await registerDevice(desa.app.fetch, desaStore, operator.person);
  desa.setOnline(false);
  coach.setOnline(false);
  await writes('Jalan usaha tani RT 03');
}

async function writes(catatan: string, report = apbdesSembung): Promise<void> {
  await desa.phone.openDraft(report, { catatan: '' });
  await desa.phone.editDraft(report, { catatan });
  await desa.phone.sealDraft(report);
}

async function makes(): Promise<MadeTitipan> {
  const made = await makeTitipan({ ...desa.app, store: desaStore }, operator);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

function takes(text: string, me: { kecamatan: typeof verifikator.kecamatan } = verifikator) {
  return takeTitipan({ ...coach.app, store: coachStore }, me, new File([text], 'titipan.txt'));
}

async function delivers(): Promise<Balasan> {
  coach.setOnline(true);
  await deliverTitipan(coach.app.fetch, coachStore);
  const [row] = await coachStore.carried();
  return must(row?.balasan, 'balasan');
}

function takesBack(balasan: Balasan) {
  const file = new File([JSON.stringify(balasan)], 'balasan.txt');
  return takeBalasan({ ...desa.app, store: desaStore }, operator, file);
}

const unsent = async () => (await desa.phone.read.syncState()).queued;

test('what a desa could not send arrives by the pembina, and the answer comes back the same way', async () => {
  await goesToTheDesa();
  const made = await makes();
  expect(made).toMatchObject({ commands: 1, hasMore: false });
  expect(await takes(must(made.figures))).toBe('taken');
  const balasan = await delivers();
  const [row] = await coachStore.carried();
  expect(row).toMatchObject({ state: 'delivered', titipan: null, applied: 1, refused: 0 });
  expect(await unsent()).toBe(1);
  expect(await takesBack(balasan)).toEqual({ kind: 'taken', applied: 1, refused: 0 });
  expect(await unsent()).toBe(0);
  const { server: draft, pending } = await desa.phone.read.report(apbdesSembung);
  expect(draft?.content).toEqual({ catatan: 'Jalan usaha tani RT 03' });
  expect(pending).toBe(false);
});

test('the desa loses nothing by a titipan that goes astray: it sends the same itself, once', async () => {
  await goesToTheDesa();
  const made = await makes();
  desa.setOnline(true);
  expect(await desa.phone.sync()).toBe('done');
  await takes(must(made.figures));
  const before = await desa.phone.read.syncState();
  expect(await takesBack(await delivers())).toMatchObject({ applied: 1 });
  expect(await desa.phone.read.syncState()).toEqual(before);
  const drafts = await server.engine.reader
    .selectFrom('journal')
    .selectAll()
    .where('kind', '=', 'save-draft')
    .execute();
  expect(drafts).toHaveLength(1);
});

test('what was handed over is never replaced by a later save', async () => {
  await goesToTheDesa();
  await makes();
  await writes('Jalan usaha tani RT 04');
  expect(await unsent()).toBe(2);
});

test(
  'what is too much for one titipan goes in two, the oldest first',
  { timeout: 20_000 },
  async () => {
    await registerDevice(desa.app.fetch, desaStore, operator.person);
    // Random text does not get smaller.
    const noise = Buffer.from(seededBytes(5)(1_800_000)).toString('base64');
    await writes(noise);
    await writes(noise.toLowerCase(), reportIdSchema.parse('35.17.01.2006/rkpdes/2027'));
    const made = await makes();
    expect(made).toMatchObject({ commands: 1, hasMore: true });
    expect(must(made.figures).length).toBeLessThan(mostTitipanBytes);
  },
);

test(
  'twice what a titipan may hold in one command is not made, and stays with the desa',
  { timeout: 20_000 },
  async () => {
    await registerDevice(desa.app.fetch, desaStore, operator.person);
    const noise = Buffer.from(seededBytes(5)(1.5 * mostTitipanBytes)).toString('base64');
    await writes(noise);
    const before = await desa.phone.read.syncState();
    await expect(makes()).rejects.toThrow('too-large');
    expect(await desa.phone.read.syncState()).toEqual(before);
  },
);

describe('photos and scans', () => {
  const unsentFiles = async () =>
    (await desa.phone.files.list()).filter(({ state }) => state === 'waiting');

  async function keepsPhoto(sizeBytes: number): Promise<void> {
    const bytes = new Blob([aPhoto(sizeBytes)]);
    const sha256 = hex(await desa.app.sha256(await bytes.bytes()));
    const photo = { nama: 'Foto.jpg', tipe: 'image/jpeg', sizeBytes };
    await desa.phone.files.keep({ desa: must(operator.desa), sha256, ...photo }, bytes);
  }

  test('go along in the files, are told of in the answer, and are not sent again', async () => {
    await goesToTheDesa();
    await keepsPhoto(300_000);
    await keepsPhoto(200_000);
    const made = await makes();
    expect(made).toMatchObject({ commands: 1, files: 2, filesLeft: 0 });
    expect(must(made.figures).length).toBeLessThan(5000);
    await takes(must(made.parts[0]));
    const balasan = await delivers();
    expect(await coachStore.carried()).toMatchObject([{ applied: 1, files: 2 }]);
    expect(await unsentFiles()).toHaveLength(2);
    await takesBack(balasan);
    expect(await unsentFiles()).toEqual([]);
    expect((await desa.phone.files.list()).map(({ state }) => state)).toEqual([
      'on-server',
      'on-server',
    ]);
  });

  test('that are more than one file holds go in several, each small enough', async () => {
    await goesToTheDesa();
    for (const sizeBytes of [1_700_000, 1_800_000, 2_000_000]) await keepsPhoto(sizeBytes);
    await keepsPhoto(3_100_000);
    const made = await makes();
    expect(made).toMatchObject({ files: 3, filesLeft: 1 });
    expect(made.parts).toHaveLength(3);
    for (const part of made.parts) {
      expect(part.length).toBeLessThanOrEqual(mostTitipanBytes);
      expect(await takes(part)).toBe('taken');
    }
    await delivers();
    const rows = await coachStore.carried();
    expect(rows.map(({ applied, files }) => [applied, files])).toEqual([
      [0, 1],
      [0, 1],
      [1, 1],
    ]);
  });

  test('go alone when every figure is there already', async () => {
    await goesToTheDesa();
    await takes(must((await makes()).figures));
    await takesBack(await delivers());
    await keepsPhoto(200_000);
    const made = await makes();
    expect(made).toMatchObject({ figures: null, commands: 0, files: 1 });
    await takes(must(made.parts[0]));
    await delivers();
    const row = (await coachStore.carried()).find(({ files }) => files === 1);
    expect(row).toMatchObject({ state: 'delivered', applied: 0 });
  });
});

test('nothing of the content can be read on the way', async () => {
  await goesToTheDesa();
  const text = must((await makes()).figures);
  await takes(text);
  const carried = JSON.stringify(await coachStore.carried());
  for (const secret of ['Jalan usaha tani', operator.person, apbdesSembung, 'save-draft'])
    expect(carried).not.toContain(secret);
});

test('a file that is no titipan of this kecamatan is not kept', async () => {
  await goesToTheDesa();
  const text = must((await makes()).figures);
  expect(await takes(text.replace('sealed', 'seal'))).toBe('malformed');
  expect(await takes('{"format":"lain"}')).toBe('malformed');
  expect(await takes(text.padEnd(2 * mostTitipanBytes))).toBe('too-large');
  const kecamatan = kecamatanCodeSchema.parse('35.17.02');
  expect(await takes(text, { kecamatan })).toBe('wrong-kecamatan');
  expect(await coachStore.carried()).toEqual([]);
});

test('the same file added twice is one, and waits until there is a line', async () => {
  await goesToTheDesa();
  const text = must((await makes()).figures);
  expect([await takes(text), await takes(text)]).toEqual(['taken', 'here-already']);
  await deliverTitipan(coach.app.fetch, coachStore);
  expect(await coachStore.carried()).toMatchObject([{ state: 'waiting' }]);
});

test('a refusal of the server stays beside the titipan with its reason', async () => {
  await goesToTheDesa();
  const text = must((await makes()).figures);
  const titipan = JSON.parse(text) as { signature: string };
  const signature = `${titipan.signature.startsWith('A') ? 'B' : 'A'}${titipan.signature.slice(1)}`;
  await takes(JSON.stringify({ ...titipan, signature }));
  await takes(text);
  coach.setOnline(true);
  await deliverTitipan(coach.app.fetch, coachStore);
  const rows = await coachStore.carried();
  expect(rows).toMatchObject([
    { state: 'delivered', code: null },
    { state: 'refused', code: 'changed' },
  ]);
});

test('a forged or foreign balasan changes nothing on the phone', async () => {
  await goesToTheDesa();
  await takes(must((await makes()).figures));
  const balasan = await delivers();
  const sealed = balasan.sealed.replace(/.{4}$/, '');
  expect(await takesBack({ ...balasan, sealed })).toEqual({ kind: 'changed' });
  const device = '00000000-0000-7000-8000-000000000001' as Balasan['device']; // another's
  expect(await takesBack({ ...balasan, device })).toEqual({ kind: 'not-for-here' });
  expect(await unsent()).toBe(1);
});

test('a phone the server does not know yet makes no titipan', async () => {
  desa.setOnline(false);
  await writes('Jalan');
  const deps = { ...desa.app, store: desaStore };
  expect(await registerDevice(desa.app.fetch, desaStore, operator.person)).toBe(false);
  expect(await makeTitipan(deps, operator)).toBe('not-ready');
});

test('the private half of a device key cannot be read by any script', async () => {
  const { privateKey } = await makeDeviceKey();
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow('extractable');
});
