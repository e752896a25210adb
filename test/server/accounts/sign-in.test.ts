import { beforeEach, expect, test } from 'vitest';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import { createSignIn } from '../../../src/server/accounts/sign-in.ts';
import { aMark } from '../../support/a-mark.ts';
import { actors } from '../../support/actors.ts';
import { anAccountWorld, password, place } from '../../support/an-account-world.ts';
import type { AccountWorld } from '../../support/an-account-world.ts';

const minute = 60_000;

let world: AccountWorld;
let signIn: (
  secret: string,
  from?: { username?: string; address?: string },
) => ReturnType<ReturnType<typeof createSignIn>>;

beforeEach(async () => {
  world = await anAccountWorld();
  const give = createSignIn(world.deps);
  signIn = (secret, { username = 'siti', address = '10.0.0.1' } = {}) =>
    give({ username, password: secret, address, ...place });
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
  world.passMs(15 * minute - 1000);
  expect(await signIn(password)).toEqual(closed);
  world.passMs(2000);
  expect((await signIn(password)).kind).toBe('signed-in');
});

test('guesses made at once are counted as those made one after the other', async () => {
  const guesses = Array.from({ length: 12 }, (_, n) => signIn(`salah ${n}`));
  const kinds = (await Promise.all(guesses)).map(({ kind }) => kind);
  expect(kinds).toEqual([
    ...Array.from({ length: 10 }, () => 'wrong-credentials'),
    'slow-down',
    'slow-down',
  ]);
  const [first, second] = [signIn('salah'), signIn(password, { username: 'suwarno' })];
  expect([(await first).kind, (await second).kind]).toEqual(['slow-down', 'wrong-credentials']);
});

test('a good sign-in of one name does not open an address that guesses', async () => {
  for (let n = 0; n < 49; n += 1)
    await world.store.people.addFailure('address 10.0.0.1', world.now());
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
  await world.store.people.setDisabled(actors.operator.person, true, aMark());
  expect(await signIn(password)).toEqual({ kind: 'wrong-credentials' });
  const since = instantSchema.parse('2026-10-29T01:59:59.000Z');
  expect(await world.store.people.countFailures('username siti', since)).toBe(1);
  expect(await world.store.people.countFailures('address 10.0.0.1', since)).toBe(1);
});
