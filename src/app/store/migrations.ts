import type { Dexie, Transaction } from 'dexie';
import { byPersonStatusOrder } from '../sending/rows.ts';

/**
 * Every version this database has had, oldest first. Once shipped a migration is never edited: the next
 * change is a new one. Dexie's version n is the browser's 10n.
 */
interface Migration {
  readonly version: number;
  readonly name: string;
  /** Dexie's words: the primary key, then the indexes; tables not named stay as they were. */
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'first tables',
    stores: {
      documents: '&id, report',
      drafts: '&report',
      outbox: `&id, order, [person+report], ${byPersonStatusOrder}`,
      remarks: '&[person+filing]',
      meta: '&key',
    },
  },
  {
    version: 2,
    name: 'files, and their bytes apart: a note of progress does not write a photo again',
    stores: { files: '&id', fileBytes: '&id' },
  },
  {
    version: 3,
    name: 'visits that are being written',
    stores: { kunjungan: '&id' },
  },
  {
    version: 4,
    name: 'documents by their state: a board does not read the years that are done',
    stores: { documents: '&id, report, body.state' },
  },
  {
    version: 5,
    name: 'notes: what a person writes in a sheet and has not sent',
    stores: { notes: '&[person+key]' },
  },
];

export function addMigrations(db: Dexie): void {
  for (const { version, stores, upgrade } of migrations) {
    const added = db.version(version).stores({ ...stores });
    if (upgrade) added.upgrade(upgrade);
  }
}
