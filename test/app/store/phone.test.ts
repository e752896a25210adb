import { describePhone } from '../../contracts/phone-contract.ts';
import { phoneNow } from '../../contracts/outbox-contract.ts';
import { actors } from '../../support/actors.ts';
import { createMemoryPhone } from '../../support/memory-phone.ts';
import { seededBytes } from '../../support/seeded-bytes.ts';

describePhone('the phone in memory', async () => {
  const phone = createMemoryPhone({
    actor: actors.operator,
    clock: () => phoneNow,
    random: seededBytes(1),
    post: async () => ({ kind: 'no-answer' }),
  });
  return {
    phone,
    outbox: phone.outbox,
    disk: phone.disk.transact,
    close: async () => {},
  };
});
