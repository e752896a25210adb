import { beforeEach, expect, test } from 'vitest';
import { createLink, takeLink } from '../../../src/server/accounts/links.ts';
import { createSignIn } from '../../../src/server/accounts/sign-in.ts';
import { aMark } from '../../support/a-mark.ts';
import { actors } from '../../support/actors.ts';
import { anAccountWorld, password, place } from '../../support/an-account-world.ts';
import type { AccountWorld } from '../../support/an-account-world.ts';

const day = 24 * 3_600_000;
const { person } = actors.operator;

let world: AccountWorld;
beforeEach(async () => {
  world = await anAccountWorld();
});

async function aLink() {
  const handed = await createLink(world.deps, person, aMark());
  return { ...handed, token: handed.link.replace('/undangan/', '') };
}
const take = (token: string, secret = 'kata-sandi-baru') =>
  takeLink(world.deps, { token, password: secret }, place);
const signIn = (secret: string) =>
  createSignIn(world.deps)({ username: 'siti', password: secret, address: '10.0.0.1', ...place });

test('a link is for one person and fourteen days', async () => {
  const { person: whose, expiresAt, link } = await aLink();
  expect(whose).toBe(person);
  expect(link).toMatch(/^\/undangan\/[\w-]{43}$/);
  expect(Date.parse(expiresAt) - Date.parse(world.now())).toBe(14 * day);
});

test('whoever takes it chooses a password and is signed in', async () => {
  const { token } = await aLink();
  const taken = await take(token);
  expect(taken?.person).toMatchObject({ person, username: 'siti' });
  expect(taken?.token).toMatch(/^[\w-]{43}$/);
  expect((await signIn('kata-sandi-baru')).kind).toBe('signed-in');
  expect((await signIn(password)).kind).toBe('wrong-credentials');
});

test('it works once, and not any more when it has expired, was replaced or never was', async () => {
  const first = await aLink();
  const second = await aLink();
  expect(await take(first.token)).toBeNull();
  expect(await take('x'.repeat(43))).toBeNull();
  expect(await take(second.token)).not.toBeNull();
  expect(await take(second.token)).toBeNull();
  const third = await aLink();
  world.passMs(14 * day + 1);
  expect(await take(third.token)).toBeNull();
});

test('a disabled person’s link opens nothing and sets no password', async () => {
  const { token } = await aLink();
  await world.store.people.setDisabled(person, true, aMark());
  expect(await take(token, 'lain-sama-sekali')).toBeNull();
  await world.store.people.setDisabled(person, false, aMark());
  expect((await signIn('lain-sama-sekali')).kind).toBe('wrong-credentials');
});

test('a new password opens a name that had been closed by guesses', async () => {
  for (let n = 0; n < 10; n += 1) await world.store.people.addFailure('username siti', world.now());
  expect((await signIn(password)).kind).toBe('slow-down');
  const { token } = await aLink();
  await take(token);
  expect((await signIn('kata-sandi-baru')).kind).toBe('signed-in');
});
