import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { databaseName } from '../../../src/app/sending/rows.ts';
import type { OutboxRow } from '../../../src/app/sending/rows.ts';
import { must } from '../../../src/domain/basics/must.ts';
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
