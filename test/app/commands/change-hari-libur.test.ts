import { expect, test } from 'vitest';
import { addHariLibur, setHariLibur } from '../../../src/app/commands/change-hari-libur.ts';
import { signIn } from '../../../src/app/commands/sign-in.ts';
import { hariLiburText as words } from '../../../src/app/text/hari-libur.ts';
import { must } from '../../../src/domain/basics/must.ts';
import type { HariLiburDoc } from '../../../src/domain/workflow/documents.ts';
import { actors } from '../../support/actors.ts';
import { anApp } from '../../support/an-app.ts';
import type { TestApp } from '../../support/an-app.ts';
import { anHttpServer, password } from '../../support/an-http-server.ts';
import type { HttpServer } from '../../support/an-http-server.ts';

const hariJadi = { tanggal: '2027-10-22', nama: 'Hari Jadi Jombang', jenis: 'lokal' } as const;

test('a day added without a line stands on this phone at once, in its place by date', async () => {
  const { admin } = await anAdmin();
  admin.setOnline(false);
  expect(await addHariLibur(admin.app, await tableOf(admin), hariJadi)).toBeNull();
  const days = (await tableOf(admin)).entries.map(({ tanggal }) => tanggal as string);
  expect(days).toContain(hariJadi.tanggal);
  expect(days).toEqual(days.toSorted());
});

test('two changes one after the other without a line both reach the kecamatan', async () => {
  const { admin, server } = await anAdmin();
  admin.setOnline(false);
  await addHariLibur(admin.app, await tableOf(admin), hariJadi);
  const second = { ...hariJadi, tanggal: '2027-10-25', nama: 'Cuti setempat' };
  await addHariLibur(admin.app, await tableOf(admin), second);
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
  await setHariLibur(other.app, await tableOf(other), old.entries.slice(1));
  await other.phone.sync();
  await addHariLibur(admin.app, old, hariJadi);
  await syncTwice(admin);
  expect(await admin.phone.read.refused()).toMatchObject([{ code: 'stale' }]);
  const fresh = await tableOf(admin);
  expect(fresh.entries).toEqual(old.entries.slice(1));
  expect(await addHariLibur(admin.app, fresh, hariJadi)).toBeNull();
  await syncTwice(other, admin);
  expect((await tableOf(other)).entries).toHaveLength(old.entries.length);
});

test('asks for a date, a name, and a date that is not there yet', async () => {
  const { admin } = await anAdmin();
  const table = await tableOf(admin);
  const add = (changed: object) => addHariLibur(admin.app, table, { ...hariJadi, ...changed });
  expect(await add({ tanggal: '' })).toBe(words.badTanggal);
  expect(await add({ tanggal: '2027-02-30' })).toBe(words.badTanggal);
  expect(await add({ nama: '  ' })).toBe(words.badNama);
  expect(await add({ tanggal: must(table.entries[0]).tanggal })).toBe(words.twice);
  expect(await tableOf(admin)).toEqual(table);
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

/** Sends from the last of these phones, then fetches on all. */
async function syncTwice(...apps: readonly TestApp[]): Promise<void> {
  for (const { phone } of [...apps.toReversed(), ...apps]) await phone.sync();
}

async function tableOf({ phone }: TestApp): Promise<HariLiburDoc> {
  return must(await phone.read.hariLibur(), 'table of holidays');
}
