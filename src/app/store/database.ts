import { type Table, Dexie } from 'dexie';
import type { CommandId, DeviceId, PersonId, ReportId } from '../../domain/basics/ids.ts';
import type { LocalDraft } from '../../sync/phone/local-draft.ts';
import { type DocumentRow, type MetaRow, type OutboxRow, databaseName } from '../sending/rows.ts';
import { addMigrations } from './migrations.ts';
import type { FileBytesRow, FileRow, KunjunganRow, NoteRow, RemarkRow } from './phone-tables.ts';

export interface Database extends Dexie {
  readonly documents: Table<DocumentRow, string>;
  readonly drafts: Table<LocalDraft, ReportId>;
  readonly outbox: Table<OutboxRow, CommandId>;
  readonly remarks: Table<RemarkRow, [PersonId, CommandId]>;
  readonly meta: Table<MetaRow, MetaRow['key']>;
  readonly files: Table<FileRow, string>;
  readonly fileBytes: Table<FileBytesRow, string>;
  readonly kunjungan: Table<KunjunganRow, CommandId>;
  readonly notes: Table<NoteRow, [PersonId, string]>;
}

/**
 * `blocked`: a tab with an older version holds the database; the person closes it. `outdated`: a newer
 * version of the app wants the database: this page must be loaded anew. `lost`: the browser closed it or
 * it was deleted; the next read or write opens it again.
 */
export type DatabaseTrouble = 'blocked' | 'outdated' | 'lost';

export interface DatabaseDeps {
  /** Called once in the life of the database, when it is made. */
  readonly newDevice: () => DeviceId;
  readonly onTrouble: (trouble: DatabaseTrouble) => void;
}

/** Chrome writes to disk before it says so only when asked: strict for every write (S7). */
export function createDatabase({ newDevice, onTrouble }: DatabaseDeps) {
  const db = new Dexie(databaseName, {
    chromeTransactionDurability: 'strict',
    // The worker writes beside Dexie: a cached result would hide it.
    cache: 'disabled',
  }) as Database; // its tables are those of `migrations.ts`
  addMigrations(db);
  db.on('populate', (transaction) =>
    transaction.table('meta').add({ key: 'device', value: newDevice() } satisfies MetaRow),
  );
  let isClosing = false;
  const close = (): void => {
    isClosing = true;
    db.close();
  };
  db.on('blocked', () => onTrouble('blocked'));
  db.on('close', () => {
    if (!isClosing) onTrouble('lost');
  });
  db.on('versionchange', ({ newVersion }) => {
    // Deleted: the next read or write makes it anew. Upgraded: this page is too old for it.
    if (newVersion === null) db.close({ disableAutoOpen: false });
    else {
      close();
      onTrouble('outdated');
    }
    return false; // handled: not Dexie's own way
  });
  return { db, close };
}
