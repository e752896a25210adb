import { expect, test } from 'vitest';
import { docId } from '../../../../src/domain/workflow/documents.ts';
import { saveGrace, saveRule } from '../../../../src/app/rooms/kalender/change-calendar.ts';
import type { WrittenRule } from '../../../../src/app/rooms/kalender/change-calendar.ts';
import { signIn } from '../../../../src/app/account/sign-in.ts';
import { kalenderText as words } from '../../../../src/app/rooms/kalender/words.ts';
import { inForce } from '../../../../src/domain/obligations/obligations.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { aCalendar, perubahanRule } from '../../../support/a-calendar.ts';
import { actors } from '../../../support/actors.ts';
import { anApp } from '../../../support/an-app.ts';
import type { TestApp } from '../../../support/an-app.ts';
import { anHttpServer, password } from '../../../support/an-http-server.ts';
import type { HttpServer } from '../../../support/an-http-server.ts';

const september: WrittenRule = {
  rule: 'A7',
  tahun: 2027,
  isEveryTahun: false,
  enabled: true,
  alternative: 'permendagri-20-2018',
  ownTanggal: '2027-09-30',
  ownBasis: 'Surat DPMD 12/2027',
  basis: '',
};

test('a date set without a line stands on this phone at once and reaches the others', async () => {
  const { admin, server } = await anAdmin();
  admin.setOnline(false);
  expect(await saveRule(admin.app, { doc: null }, september)).toBeNull();
  expect(await dueOf(admin, 2027)).toBe('2027-09-30');
  admin.setOnline(true);
  await admin.phone.sync();
  const other = await anAdminPhone(server, 2);
  expect(await dueOf(other, 2027)).toBe('2027-09-30');
  expect(await dueOf(other, 2026)).toBeNull();
});

test('two changes one after the other without a line both reach the kecamatan', async () => {
  const { admin, server } = await anAdmin();
  admin.setOnline(false);
  await saveRule(admin.app, { doc: null }, september);
  await saveGrace(admin.app, await admin.phone.read.one(docId.calendar, 'calendar'), 5);
  admin.setOnline(true);
  await admin.phone.sync();
  const other = await anAdminPhone(server, 2);
  expect(await other.phone.read.one(docId.calendar, 'calendar')).toMatchObject({
    settings: { graceHariKerja: 5, entries: [{ rule: 'A7' }] },
  });
});

test('S4 a change on a calendar that moved on is refused and told', async () => {
  const { admin, server } = await anAdmin();
  const other = await anAdminPhone(server, 2);
  await saveGrace(other.app, null, 5);
  await other.phone.sync();
  await saveRule(admin.app, { doc: null }, september);
  await admin.phone.sync();
  await admin.phone.sync();
  expect(await admin.phone.read.refused()).toMatchObject([{ code: 'stale' }]);
  expect((await admin.phone.read.one(docId.calendar, 'calendar'))?.settings).toEqual({
    graceHariKerja: 5,
    entries: [],
  });
});

test('a word on every tahun takes the place of the word on the one in sight', async () => {
  const { admin } = await anAdmin();
  await saveRule(admin.app, { doc: null }, september);
  const doc = await admin.phone.read.one(docId.calendar, 'calendar');
  const every = { ...september, isEveryTahun: true, ownTanggal: '2027-10-31' };
  expect(await saveRule(admin.app, { doc }, every)).toBeNull();
  expect(await dueOf(admin, 2027)).toBe('2027-10-31');
  expect(await dueOf(admin, 2030)).toBe('2030-10-31');
});

test('asks for the date, for its basis, and for a year near the report', async () => {
  const { admin } = await anAdmin();
  const save = (changed: Partial<WrittenRule>) =>
    saveRule(admin.app, { doc: null }, { ...september, ...changed });
  expect(await save({ ownTanggal: '' })).toBe(words.badTanggal);
  expect(await save({ ownBasis: '  ' })).toBe(words.badBasis);
  expect(await save({ ownTanggal: '2030-09-30' })).toBe(words.farTanggal(2027));
  expect(await admin.phone.read.one(docId.calendar, 'calendar')).toBeNull();
});

async function anAdmin() {
  const server = await anHttpServer();
  return { server, admin: await anAdminPhone(server, 1) };
}

/** A phone of the admin that has everything the kecamatan has. */
async function anAdminPhone(server: HttpServer, seed: number): Promise<TestApp> {
  const phone = anApp(server, actors.admin, seed);
  expect(await signIn(phone.app, { username: 'admin', password })).toBeNull();
  await phone.phone.sync();
  return phone;
}

async function dueOf({ phone }: TestApp, tahun: number) {
  const { settings } = must(await phone.read.one(docId.calendar, 'calendar'), 'calendar');
  return inForce(aCalendar({ entries: settings.entries }), perubahanRule, tahun).due;
}
