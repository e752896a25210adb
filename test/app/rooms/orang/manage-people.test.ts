import { expect, test } from 'vitest';
import {
  addPerson,
  changePerson,
  readRoster,
  renewLink,
  setDisabled,
  signOutDevice,
} from '../../../../src/app/rooms/orang/manage-people.ts';
import type { Result } from '../../../../src/app/account/ask-server.ts';
import { signIn } from '../../../../src/app/account/sign-in.ts';
import { takeLink } from '../../../../src/app/rooms/welcome/take-link.ts';
import { masukText } from '../../../../src/app/account/words.ts';
import { orangText } from '../../../../src/app/rooms/orang/words.ts';
import type { AddPerson, Invitation } from '../../../../src/sync/messages/people.ts';
import { actors } from '../../../support/actors.ts';
import { anApp } from '../../../support/an-app.ts';
import { anHttpServer, password } from '../../../support/an-http-server.ts';

const { problems } = orangText;
const wati: AddPerson = {
  nama: 'Wati Rahayu',
  username: 'operator.sembung',
  role: 'operator',
  desa: actors.operator.desa,
};
const chosen = 'sawah hijau subur';

test('a person added by the admin takes the link, is in, and signs in again later', async () => {
  const { admin, phoneOfWati, theirs } = await anOffice();
  const { link } = valueOf(await addPerson(admin, wati));
  expect(await takeLink(theirs, invitationBy(link))).toBeNull();
  expect(await phoneOfWati.read.me()).toMatchObject({ nama: wati.nama, desa: wati.desa });
  const again = { username: wati.username, password: chosen };
  expect(await signIn(theirs, again)).toBeNull();
});

test('tells who has not chosen a password yet, and which phone was last heard of', async () => {
  const { admin, phoneOfWati, theirs } = await anOffice();
  const { person, link } = valueOf(await addPerson(admin, wati));
  const before = valueOf(await readRoster(admin));
  expect(before.people.find((one) => one.person === person)).toMatchObject({ hasPassword: false });
  expect(before.devices.map((one) => one.person)).not.toContain(person);
  await takeLink(theirs, invitationBy(link));
  const after = valueOf(await readRoster(admin));
  expect(after.people.find((one) => one.person === person)).toMatchObject({ hasPassword: true });
  const { device } = await phoneOfWati.read.syncState();
  expect(after.devices).toContainEqual(expect.objectContaining({ person, device, app: '0.1.0' }));
});

test('a new link ends the one before it', async () => {
  const { admin, theirs } = await anOffice();
  const first = valueOf(await addPerson(admin, wati));
  const second = valueOf(await renewLink(admin, first.person));
  expect(await takeLink(theirs, invitationBy(first.link))).toBe(masukText.errors['link-used']);
  expect(await takeLink(theirs, invitationBy(second.link))).toBeNull();
});

test('a disabled person stays out until enabled again', async () => {
  const { admin, theirs } = await anOffice();
  const { person, link } = valueOf(await addPerson(admin, wati));
  await takeLink(theirs, invitationBy(link));
  const credentials = { username: wati.username, password: chosen };
  expect(await setDisabled(admin, person, true)).toEqual({ kind: 'ok', value: null });
  expect(await signIn(theirs, credentials)).toBe(masukText.errors['wrong-credentials']);
  expect(await setDisabled(admin, person, false)).toEqual({ kind: 'ok', value: null });
  expect(await signIn(theirs, credentials)).toBeNull();
});

test('a person with another desa signs in anew and is of that desa', async () => {
  const { admin, theirs, phoneOfWati } = await anOffice();
  const { person, link } = valueOf(await addPerson(admin, wati));
  await takeLink(theirs, invitationBy(link));
  const { desa } = actors.operatorPerak;
  const changed = { nama: 'Wati R.', role: 'kepala-desa', desa } as const;
  expect(await changePerson(admin, person, changed)).toEqual({ kind: 'ok', value: null });
  expect(await readRoster(theirs)).toMatchObject(problem(problems['sign-in']));
  await signIn(theirs, { username: wati.username, password: chosen });
  expect(await phoneOfWati.read.me()).toMatchObject(changed);
});

test('a person with another name stays signed in', async () => {
  const { admin, theirs } = await anOffice();
  const { person, link } = valueOf(await addPerson(admin, wati));
  await takeLink(theirs, invitationBy(link));
  await changePerson(admin, person, { ...wati, nama: 'Wati R.' });
  expect(await readRoster(theirs)).toEqual(problem(problems['not-allowed']));
  const { people } = valueOf(await readRoster(admin));
  expect(people.find((one) => one.person === person)).toMatchObject({ nama: 'Wati R.' });
});

test('a change needs a name, and a desa with the roles of a desa alone', async () => {
  const { admin } = await anOffice();
  const { person } = valueOf(await addPerson(admin, wati));
  const tries = (changed: object) => changePerson(admin, person, { ...wati, ...changed });
  expect(await tries({ nama: ' ' })).toEqual(problem(orangText.badNama));
  expect(await tries({ desa: null })).toEqual(problem(problems.malformed));
  expect(await tries({ role: 'camat' })).toEqual(problem(problems.malformed));
});

test('an admin cannot give away the role of admin', async () => {
  const { admin } = await anOffice();
  const camat = { nama: 'Rina Wati', role: 'camat', desa: null } as const;
  const result = await changePerson(admin, actors.admin.person, camat);
  expect(result).toEqual(problem(problems['not-allowed']));
});

test('a lost phone that is shut out needs a new sign-in, and leaves the list until then', async () => {
  const { admin, theirs, phoneOfWati } = await anOffice();
  const { link } = valueOf(await addPerson(admin, wati));
  await takeLink(theirs, invitationBy(link));
  const { device } = await phoneOfWati.read.syncState();
  expect(await signOutDevice(admin, device)).toEqual({ kind: 'ok', value: null });
  expect(await readRoster(theirs)).toMatchObject(problem(problems['sign-in']));
  const { devices } = valueOf(await readRoster(admin));
  expect(devices.map((one) => one.device)).not.toContain(device);
  expect(await signOutDevice(admin, device)).toEqual(problem(problems['not-found']));
});

test('says that a username is taken', async () => {
  const { admin } = await anOffice();
  await addPerson(admin, wati);
  expect(await addPerson(admin, wati)).toEqual(problem(problems['username-taken']));
});

test('asks for a name and a username before it asks the server', async () => {
  const { admin, adminApp } = await anOffice();
  adminApp.setOnline(false);
  expect(await addPerson(admin, { ...wati, nama: ' ' })).toEqual(problem(orangText.badNama));
  const spaced = { ...wati, username: 'bu wati' };
  expect(await addPerson(admin, spaced)).toEqual(problem(orangText.badUsername));
});

test('takes no desa role without a desa', async () => {
  const { admin } = await anOffice();
  expect(await addPerson(admin, { ...wati, desa: null })).toEqual(problem(problems.malformed));
});

test('an admin cannot shut out themselves', async () => {
  const { admin } = await anOffice();
  const result = await setDisabled(admin, actors.admin.person, true);
  expect(result).toEqual(problem(problems['not-allowed']));
});

test('tells each reason why there is no list: no line, nobody signed in, another role', async () => {
  const { admin, adminApp, theirs } = await anOffice();
  const signedOut = { ...problem(problems['sign-in']), isSignInDue: true };
  expect(await readRoster(theirs)).toEqual(signedOut);
  await signIn(theirs, { username: 'camat', password });
  expect(await readRoster(theirs)).toEqual(problem(problems['not-allowed']));
  adminApp.setOnline(false);
  expect(await readRoster(admin)).toEqual(problem(problems['no-answer']));
});

/** An admin who is signed in, and a phone on which nobody has signed in at the server. */
async function anOffice() {
  const server = await anHttpServer();
  const adminApp = anApp(server, actors.admin, 1);
  const other = anApp(server, actors.operator, 2);
  await other.phone.write.signOut();
  expect(await signIn(adminApp.app, { username: 'admin', password })).toBeNull();
  return { adminApp, admin: adminApp.app, theirs: other.app, phoneOfWati: other.phone };
}

function invitationBy(link: string) {
  return { token: link.replace('/undangan/', ''), password: chosen, repeated: chosen };
}

function problem(text: string): Result<Invitation> {
  return { kind: 'problem', text };
}

function valueOf<T>(result: Result<T>): T {
  if (result.kind === 'problem') throw new Error(result.text);
  return result.value;
}
