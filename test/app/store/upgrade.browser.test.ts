import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { databaseName } from '../../../src/app/sending/rows.ts';
import type { OutboxRow } from '../../../src/app/sending/rows.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { migrations } from '../../../src/app/store/migrations.ts';
import type { KunjunganRow } from '../../../src/app/store/phone-tables.ts';
import { commandId, madeAt } from '../../support/a-command.ts';
import { aKunjungan } from '../../support/a-kunjungan.ts';
import { actors } from '../../support/actors.ts';
import { phoneNow, queued } from '../../contracts/outbox-contract.ts';
import { openTestPhone } from '../../support/test-phone.ts';

afterEach(() => Dexie.delete(databaseName));

/** As the app made it at its first version, with work in it that was not sent. */
async function leaveVersion1(row: OutboxRow): Promise<void> {
  const first = new Dexie(databaseName);
  first.version(1).stores({
    documents: '&id, report',
    drafts: '&report',
    outbox: '&id, order, [person+report], [person+status+order]',
    remarks: '&[person+filing]',
    meta: '&key',
  });
  await first.open();
  await first.table('meta').bulkPut([
    { key: 'me', value: actors.operator },
    { key: 'device', value: '0190a000-0000-7000-8000-0000000000aa' },
  ]);
  await first.table('outbox').put(row);
  first.close();
}

/** As the app made it at its second version, with a file and a command that were not sent. */
async function leaveVersion2(row: OutboxRow): Promise<void> {
  await leaveVersion1(row);
  const second = new Dexie(databaseName);
  second.version(1).stores({
    documents: '&id, report',
    drafts: '&report',
    outbox: '&id, order, [person+report], [person+status+order]',
    remarks: '&[person+filing]',
    meta: '&key',
  });
  second.version(2).stores({ files: '&id', fileBytes: '&id' });
  await second.open();
  await second.table('fileBytes').put({ id: 'a', bytes: new Blob(['abc']) });
  second.close();
}

/** As the app made it at its fourth version, with a visit that was being written. */
async function leaveVersion4(visit: KunjunganRow): Promise<void> {
  const fourth = new Dexie(databaseName);
  for (const { version, stores } of migrations.filter((one) => one.version <= 4))
    fourth.version(version).stores({ ...stores });
  await fourth.open();
  await fourth.table('meta').put({ key: 'me', value: actors.verifikator });
  await fourth.table('kunjungan').put(visit);
  fourth.close();
}

test('a database of version 1 opens with all its work, and takes files', async () => {
  const row = queued(1);
  await leaveVersion1(row);
  const { phone, close } = await openTestPhone(() => phoneNow);
  expect(await phone.read.me()).toEqual(actors.operator);
  expect(await phone.transact(({ outbox }) => outbox.getMany([row.id]))).toEqual([row]);
  const desa = must(actors.operator.desa);
  const file = {
    desa,
    sha256: 'a'.repeat(64),
    nama: 'a.pdf',
    tipe: 'application/pdf',
    sizeBytes: 3,
  };
  await phone.files.keep(file, new Blob(['abc']));
  expect(await must(await phone.files.bytes(`${desa}/${file.sha256}`)).text()).toBe('abc');
  await close();
});

test('a database of version 2 opens with all its work, and takes visits', async () => {
  const row = queued(1);
  await leaveVersion2(row);
  const { phone, close } = await openTestPhone(() => phoneNow);
  expect(await phone.transact(({ outbox }) => outbox.getMany([row.id]))).toEqual([row]);
  expect(await must(await phone.files.bytes('a')).text()).toBe('abc');
  const id = await phone.kunjungan.begin(must(actors.operator.desa), { catatan: '' });
  await phone.kunjungan.edit(id, (content) => ({ ...content, catatan: 'kas cocok' }));
  expect(await phone.read.kunjunganDrafts()).toMatchObject([
    { id, content: { catatan: 'kas cocok' } },
  ]);
  await close();
});

test('a database of version 4 opens with the visit being written, and takes notes', async () => {
  const visit: KunjunganRow = {
    id: commandId(7),
    person: actors.verifikator.person,
    desa: must(actors.operator.desa),
    content: aKunjungan({ catatan: 'kas cocok' }),
    changedAt: madeAt,
    finishedAt: null,
  };
  await leaveVersion4(visit);
  const { phone, close } = await openTestPhone(() => phoneNow);
  expect(await phone.kunjungan.read(visit.id)).toEqual(visit);
  const note = { person: actors.verifikator.person, key: 'rekomendasi/beri/surat/' };
  await phone.notes.edit(note, () => ({ content: { text: 'kas' }, base: { text: '' } }));
  expect(await phone.notes.read(note)).toMatchObject({ ...note, content: { text: 'kas' } });
  await phone.notes.edit(note, (row) => (row?.content['text'] === 'kas' ? null : row));
  expect(await phone.notes.read(note)).toBeNull();
  await close();
});
