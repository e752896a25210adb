import type { Transaction as Connection } from 'kysely';
import type { Engine, Tables } from '../schema.ts';
import { lockHead, moveHead, sealJournalRow } from '../journal.ts';
import type { Mark } from '../server-store.ts';

/** What was done to whom or what, with its new values: never a password, a token or a hash of one. */
interface Deed {
  readonly kind:
    | 'person-invited'
    | 'person-changed'
    | 'person-disabled'
    | 'person-enabled'
    | 'link-made'
    | 'password-chosen'
    | 'device-seen'
    | 'device-key'
    | 'device-dropped';
  /** e.g. `person/0190a000-...` */
  readonly about: string;
  readonly values?: Readonly<Record<string, string | null>>;
}

type Note = (deed: Deed) => Promise<void>;

/** Runs `work` in one transaction under the kecamatan's lock; what it notes joins the journal's chain. */
export type Journaled = <T>(
  mark: Mark,
  work: (db: Connection<Tables>, note: Note) => Promise<T>,
) => Promise<T>;

export function createJournaled(engine: Engine, newId: () => string): Journaled {
  return ({ kecamatan, by, device, at }, work) =>
    engine.write(async (db) => {
      let head = await lockHead(db, kecamatan, engine);
      return work(db, async ({ kind, about, values = {} }) => {
        const row = sealJournalRow({
          kecamatan,
          seq: head.last_seq + 1,
          at,
          person: by ?? '',
          device: device ?? '',
          command: newId(),
          kind,
          documents: JSON.stringify([[about, values]]),
          prev_hash: head.journal_hash,
        });
        await db.insertInto('journal').values(row).execute();
        head = { ...head, last_seq: row.seq, journal_hash: row.hash };
        await moveHead(db, head);
      });
    });
}
