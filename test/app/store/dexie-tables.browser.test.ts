import { describeOutbox, phoneNow } from '../../contracts/outbox-contract.ts';
import { openTestPhone } from '../../support/test-phone.ts';

describeOutbox('the outbox on Dexie', async () => {
  const { phone, close } = await openTestPhone(() => phoneNow);
  return { outbox: phone.outbox, disk: phone.transact, close };
});
