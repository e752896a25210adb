import { expect, test } from 'vitest';
import type { PhoneOnDisk } from '../../../src/app/store/open-phone.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { phoneNow, queued } from '../../contracts/outbox-contract.ts';
import { describePhone } from '../../contracts/phone-contract.ts';
import { commandId } from '../../support/a-command.ts';
import { actors } from '../../support/actors.ts';
import { openTestPhone } from '../../support/test-phone.ts';

describePhone('the phone on Dexie', async () => {
  const { phone, close } = await openTestPhone(() => phoneNow);
  return { phone, outbox: phone.outbox, disk: phone.transact, close };
});

// Dexie keeps a native promise inside its transaction only when the function it runs is itself `async`.
// Taken out: the `async` around `work` in open-phone.ts; fails, with nearly all of this file.
test('S7 work that is handed on and awaits several times is one transaction', async () => {
  const { phone, close } = await openTestPhone(() => phoneNow);
  const writeTwice = async (tables: Tables): Promise<never> => {
    await tables.meta.put('me', actors.operator);
    await tables.outbox.putMany([queued(1)]);
    must((await tables.outbox.getMany([commandId(1)]))[0]);
    await tables.outbox.putMany([queued(2)]);
    throw new Error('in the middle');
  };
  await expect(phone.transact((tables) => writeTwice(tables))).rejects.toThrow('in the middle');
  expect(await phone.read.me()).toBeNull();
  const ids = [commandId(1), commandId(2)];
  expect(await phone.transact(({ outbox }) => outbox.getMany(ids))).toEqual([]);
  await close();
});

type Tables = Parameters<Parameters<PhoneOnDisk['transact']>[0]>[0];
