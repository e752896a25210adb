import { phoneNow } from '../../contracts/outbox-contract.ts';
import { describePhone } from '../../contracts/phone-contract.ts';
import { openTestPhone } from '../../support/test-phone.ts';

describePhone('the phone on Dexie', async () => {
  const { phone, close } = await openTestPhone(() => phoneNow);
  return { phone, outbox: phone.outbox, disk: phone.transact, close };
});
