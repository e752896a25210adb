import { Dexie } from 'dexie';
import { databaseName } from '../../src/app/sending/rows.ts';
import type { DatabaseTrouble } from '../../src/app/store/database.ts';
import { openPhone } from '../../src/app/store/open-phone.ts';
import type { PhoneOnDisk } from '../../src/app/store/open-phone.ts';
import { seededBytes } from './seeded-bytes.ts';

export interface TestPhone {
  readonly phone: PhoneOnDisk;
  /** What the page was told of its database. */
  readonly troubles: DatabaseTrouble[];
  /** Closes it and deletes the database. */
  readonly close: () => Promise<void>;
}

/** A phone on this browser's real database; `now` in milliseconds. */
export async function openTestPhone(now: () => number, seed = 1): Promise<TestPhone> {
  const troubles: DatabaseTrouble[] = [];
  const phone = await openPhone({
    now,
    random: seededBytes(seed),
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const close = async (): Promise<void> => {
    phone.close();
    await Dexie.delete(databaseName);
  };
  return { phone, troubles, close };
}
