import { describeOutbox, phoneNow } from '../../contracts/outbox-contract.ts';
import { createMemoryDisk } from '../../support/memory-disk.ts';
import { createMemoryOutbox } from '../../support/memory-outbox.ts';

describeOutbox('the outbox in memory', async () => {
  const disk = createMemoryDisk();
  const outbox = createMemoryOutbox(disk, () => phoneNow);
  return { outbox, disk: disk.transact, close: async () => {} };
});
