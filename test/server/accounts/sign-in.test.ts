import { beforeEach, expect, test } from 'vitest';
import type { SignInResult } from '../../../src/server/accounts/sign-in.ts';
import { createSignIn } from '../../../src/server/accounts/sign-in.ts';
import { hashPassword } from '../../../src/server/accounts/password.ts';
import { createStore } from '../../../src/server/store/create-store.ts';
import type { ServerStore } from '../../../src/server/store/server-store.ts';
import { openSqliteInMemory } from '../../../src/server/store/sqlite/open-sqlite.ts';
import { firstDocuments } from '../../../src/server/seed/seed-kecamatan.ts';
import { deviceIdSchema } from '../../../src/domain/basics/ids.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { aMark } from '../../support/a-mark.ts';
import { instantAt } from '../../support/a-server.ts';
import { aUuid, uuidCounter } from '../../support/a-uuid.ts';
import { actors } from '../../support/actors.ts';
import { seededBytes } from '../../support/seeded-bytes.ts';

const password = 'kata-sandi-1';
const device = deviceIdSchema.parse(aUuid(900));
const minute = 60_000;

let store: ServerStore;
let nowMs: number;
let signIn: (
  secret: string,
  from?: { username?: string; address?: string },
) => Promise<SignInResult>;

beforeEach(async () => {
  nowMs = Date.parse('2026-10-29T02:00:00.000Z');
  const newId = uuidCounter();
  store = createStore(await openSqliteInMemory(), newId);
  await store.createKecamatan(firstDocuments(kecamatanPerak), instantAt(nowMs));
  const randomBytes = seededBytes(7);
  const passwordHash = await hashPassword(password, randomBytes(16));
  await store.people.add({ ...actors.operator, username: 'siti', passwordHash }, aMark());
  await store.people.add(
    { ...actors.kepalaDesa, username: 'suwarno', passwordHash: null },
    aMark(),
  );
  const give = createSignIn({ people: store.people, now: () => instantAt(nowMs), randomBytes });
  signIn = (secret, { username = 'siti', address = '10.0.0.1' } = {}) =>
    give({ username, password: secret, address, device, app: '0.1.0' });
});

async function fails(times: number, from: Parameters<typeof signIn>[1] = {}): Promise<void> {
  for (let n = 0; n < times; n += 1) await signIn(`salah ${n}`, from);
}

test('nine failures and a good sign-in, and the count begins anew', async () => {
  await fails(9);
  expect(await signIn(password)).toMatchObject({ kind: 'signed-in', person: { username: 'siti' } });
  await fails(9);
  expect((await signIn(password)).kind).toBe('signed-in');
});

test('the tenth failure of a name closes it, for a quarter of an hour and not longer', async () => {
  await fails(10);
  const closed = { kind: 'slow-down', retryAfterSeconds: 900 };
  expect(await signIn(password)).toEqual(closed);
  nowMs += 15 * minute - 1000;
  expect(await signIn(password)).toEqual(closed);
  nowMs += 2000;
  expect((await signIn(password)).kind).toBe('signed-in');
});

test('a good sign-in of one name does not open an address that guesses', async () => {
  for (let n = 0; n < 49; n += 1)
    await store.people.addFailure('address 10.0.0.1', instantAt(nowMs));
  expect((await signIn(password)).kind).toBe('signed-in');
  await fails(1);
  expect((await signIn(password)).kind).toBe('slow-down');
  expect((await signIn(password, { address: '10.0.0.2' })).kind).toBe('signed-in');
});

test('a person without a password is not signed in, whatever is typed', async () => {
  const from = { username: 'suwarno' };
  expect(await signIn('', from)).toEqual({ kind: 'wrong-credentials' });
  expect(await signIn(password, from)).toEqual({ kind: 'wrong-credentials' });
  expect(await signIn('', { username: 'nobody' })).toEqual({ kind: 'wrong-credentials' });
});

test('a disabled person is not signed in, and that counts as a failure', async () => {
  await store.people.setDisabled(actors.operator.person, true, aMark());
  expect(await signIn(password)).toEqual({ kind: 'wrong-credentials' });
  const since = instantAt(nowMs - 1);
  expect(await store.people.countFailures('username siti', since)).toBe(1);
  expect(await store.people.countFailures('address 10.0.0.1', since)).toBe(1);
});
