import { expect, test } from 'vitest';
import { docId } from '../../../../src/domain/workflow/documents.ts';
import {
  removeHariLibur,
  saveHariLibur,
  verifyTahun,
} from '../../../../src/app/rooms/kalender/change-hari-libur.ts';
import type { WrittenHariLibur } from '../../../../src/app/rooms/kalender/change-hari-libur.ts';
import { signIn } from '../../../../src/app/account/sign-in.ts';
import { hariLiburText as words } from '../../../../src/app/rooms/kalender/hari-libur-words.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { formatTanggal } from '../../../../src/domain/basics/tanggal.ts';
import type { HariLiburDoc } from '../../../../src/domain/obligations/hari-libur-doc.ts';
import { actors } from '../../../support/actors.ts';
import { anApp } from '../../../support/an-app.ts';
import type { TestApp } from '../../../support/an-app.ts';
import { anHttpServer, password } from '../../../support/an-http-server.ts';
import type { HttpServer } from '../../../support/an-http-server.ts';

const hariJadi = {
  tanggal: '2027-10-22',
  nama: 'Hari Jadi Jombang',
  jenis: 'lokal',
  verified: true,
} as const;

test('a day added without a line stands on this phone at once, in its place by date', async () => {
  const { admin } = await anAdmin();
  admin.setOnline(false);
  expect(await add(admin, hariJadi)).toBeNull();
  const days = (await tableOf(admin)).entries.map(({ tanggal }) => tanggal as string);
  expect(days).toContain(hariJadi.tanggal);
  expect(days).toEqual(days.toSorted());
});

test('two changes one after the other without a line both reach the kecamatan', async () => {
  const { admin, server } = await anAdmin();
  admin.setOnline(false);
  await add(admin, hariJadi);
  const second = { ...hariJadi, tanggal: '2027-10-25', nama: 'Cuti setempat' };
  await add(admin, second);
  admin.setOnline(true);
  await admin.phone.sync();
  const other = await anAdminPhone(server, 2);
  const names = (await tableOf(other)).entries.map(({ nama }) => nama);
  expect(names).toEqual(expect.arrayContaining([hariJadi.nama, second.nama]));
});

test('S4 a change on a table that moved on is refused, told, and goes when repeated', async () => {
  const { admin, server } = await anAdmin();
  const other = await anAdminPhone(server, 2);
  const old = await tableOf(admin);
  await removeHariLibur(other.app, await tableOf(other), must(old.entries[0]).tanggal);
  await other.phone.sync();
  await add(admin, hariJadi, old);
  await syncTwice(admin);
  expect(await admin.phone.read.refused()).toMatchObject([{ code: 'stale' }]);
  const fresh = await tableOf(admin);
  expect(fresh.entries).toEqual(old.entries.slice(1));
  expect(await add(admin, hariJadi, fresh)).toBeNull();
  await syncTwice(other, admin);
  expect((await tableOf(other)).entries).toHaveLength(old.entries.length);
});

test('a day is moved and renamed in its place, with what is not on the form kept', async () => {
  const { admin } = await anAdmin();
  const table = await tableOf(admin);
  const [was, ...others] = table.entries;
  const written = { ...must(was), tanggal: '2027-10-22', nama: ' Diganti ', verified: false };
  expect(await saveHariLibur(admin.app, { table }, { written, was: must(was) })).toBeNull();
  const { entries } = await tableOf(admin);
  expect(entries).toEqual([...others, { ...was, ...written, nama: 'Diganti' }].toSorted(byTanggal));
});

test('a day may keep its date, and may not take that of another', async () => {
  const { admin } = await anAdmin();
  const table = await tableOf(admin);
  const [was, twin] = [must(table.entries[0]), must(table.entries[1])];
  const moved = { ...was, tanggal: twin.tanggal };
  const refusal = await saveHariLibur(admin.app, { table }, { written: moved, was });
  expect(refusal).toBe(words.twice(formatTanggal(twin.tanggal), twin.nama));
  expect(await tableOf(admin)).toEqual(table);
  const renamed = { ...was, nama: 'Diganti' };
  expect(await saveHariLibur(admin.app, { table }, { written: renamed, was })).toBeNull();
});

test('a day taken out is a working day again for everybody', async () => {
  const { admin, server } = await anAdmin();
  const { tanggal } = must((await tableOf(admin)).entries[0]);
  await removeHariLibur(admin.app, await tableOf(admin), tanggal);
  await admin.phone.sync();
  const other = await anAdminPhone(server, 2);
  expect((await tableOf(other)).entries.map((one) => one.tanggal)).not.toContain(tanggal);
});

test('calls all days of one year checked, and none of another', async () => {
  const { admin } = await anAdmin();
  await add(admin, { ...hariJadi, tanggal: '2031-10-22', verified: false });
  await add(admin, { ...hariJadi, tanggal: '2032-10-22', verified: false });
  await verifyTahun(admin.app, await tableOf(admin), 2031);
  const last = (await tableOf(admin)).entries.slice(-2);
  expect(last.map(({ verified }) => verified)).toEqual([true, false]);
});

test('asks for a date, a name, and a date that is not there yet', async () => {
  const { admin } = await anAdmin();
  const table = await tableOf(admin);
  const tries = (changed: object) => add(admin, { ...hariJadi, ...changed });
  expect(await tries({ tanggal: '' })).toBe(words.badTanggal);
  expect(await tries({ tanggal: '2027-02-30' })).toBe(words.badTanggal);
  expect(await tries({ nama: '  ' })).toBe(words.badNama);
  const { tanggal, nama } = must(table.entries[0]);
  expect(await tries({ tanggal })).toBe(words.twice(formatTanggal(tanggal), nama));
  expect(await tableOf(admin)).toEqual(table);
});

/** One day more, on the table this phone has unless told. */
async function add(
  admin: TestApp,
  written: WrittenHariLibur,
  table?: HariLiburDoc,
): Promise<string | null> {
  return saveHariLibur(
    admin.app,
    { table: table ?? (await tableOf(admin)) },
    { written, was: null },
  );
}

function byTanggal(a: { readonly tanggal: string }, b: { readonly tanggal: string }): number {
  return a.tanggal.localeCompare(b.tanggal);
}

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

/** Sends from the last of these phones, then fetches on all. */
async function syncTwice(...apps: readonly TestApp[]): Promise<void> {
  for (const { phone } of [...apps.toReversed(), ...apps]) await phone.sync();
}

async function tableOf({ phone }: TestApp): Promise<HariLiburDoc> {
  return must(await phone.read.one(docId.hariLibur, 'hari-libur'), 'table of holidays');
}
