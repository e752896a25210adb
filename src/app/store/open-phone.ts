import { deviceIdSchema } from '../../domain/basics/ids.ts';
import { createOutbox } from '../sending/create-outbox.ts';
import type { Transact } from '../sending/rows.ts';
import { type DatabaseDeps, createDatabase } from './database.ts';
import { dexieTables } from './dexie-tables.ts';
import type { Phone } from './phone.ts';
import { type PhoneTables, type PhoneClock, newId } from './phone-tables.ts';
import { createPhoneFiles } from './phone-files.ts';
import { createPhoneKunjungan } from './phone-kunjungan.ts';
import { createPhoneNotes } from './phone-notes.ts';
import { createPhoneReads } from './phone-reads.ts';
import { createPhoneWrites } from './phone-writes.ts';
import { StorageFull, toStorageError } from './storage-error.ts';

interface PhoneDeps extends PhoneClock, Pick<DatabaseDeps, 'onTrouble'> {}

export type PhoneOnDisk = Phone;

/** Opens this browser's database, made or brought to this version where needed, and settles what is left. */
export async function openPhone(deps: PhoneDeps): Promise<PhoneOnDisk> {
  const { onTrouble } = deps;
  const newDevice = () => deviceIdSchema.parse(newId(deps));
  const { db, close } = createDatabase({ newDevice, onTrouble });
  const tables = dexieTables(db);
  const within =
    (mode: 'r' | 'rw'): Transact<PhoneTables> =>
    (work) =>
      db
        .transaction(mode, db.tables, async () => work(tables))
        .catch((error: unknown) => {
          throw toStorageError(error);
        });
  const read = within('r');
  const transact = within('rw');
  const write = createPhoneWrites({ read, write: transact }, deps);
  await db.open().catch((error: unknown) => {
    throw toStorageError(error);
  });
  await write.settle().catch(unlessFull);
  return {
    read: createPhoneReads(read),
    write,
    kunjungan: createPhoneKunjungan({ read, write: transact }, deps),
    notes: createPhoneNotes({ read, write: transact }, deps),
    files: createPhoneFiles({ read, write: transact }, deps),
    outbox: createOutbox(transact, deps.now),
    transact,
    close,
  };
}

/** A full phone still opens and reads; drafts are settled after the next sync. */
function unlessFull(error: unknown): void {
  if (!(error instanceof StorageFull)) throw error;
}
