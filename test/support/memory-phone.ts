import { createSyncRound } from '../../src/app/sending/sync-round.ts';
import type { SyncOutcome, SyncRoundDeps } from '../../src/app/sending/sync-round.ts';
import type { Outbox } from '../../src/app/sending/outbox.ts';
import type { Phone, PhoneReads, PhoneWrites, ReportView } from '../../src/app/store/phone.ts';
import { createPhoneFiles } from '../../src/app/store/phone-files.ts';
import { createPhoneKunjungan } from '../../src/app/store/phone-kunjungan.ts';
import { createPhoneNotes } from '../../src/app/store/phone-notes.ts';
import { createPhoneReads } from '../../src/app/store/phone-reads.ts';
import { createPhoneWrites } from '../../src/app/store/phone-writes.ts';
import { newId } from '../../src/app/store/phone-tables.ts';
import { deviceIdSchema } from '../../src/domain/basics/ids.ts';
import type { ReportId } from '../../src/domain/basics/ids.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import { createMemoryDisk } from './memory-disk.ts';
import type { CrashPoints, MemoryDisk } from './memory-disk.ts';
import { createMemoryLock } from './memory-lock.ts';
import { createMemoryOutbox } from './memory-outbox.ts';
import { copyRows } from './memory-tables.ts';
import type { MemoryRows } from './memory-tables.ts';

export interface MemoryPhoneOptions {
  /** Signed in from the start, unless `rows` already has somebody. */
  readonly actor: Actor;
  /** This phone's clock, in milliseconds. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly post: SyncRoundDeps['post'];
  /** What a crashed phone left on its disk: `phone.disk.rows()`. */
  readonly rows?: MemoryRows;
  readonly crashPoints?: CrashPoints;
  readonly exclusively?: SyncRoundDeps['exclusively'];
}

/** The app's own reads, writes and sending, with its disk in memory. */
export interface MemoryPhone
  extends
    Phone,
    Pick<PhoneWrites, 'openDraft' | 'editDraft' | 'sealDraft' | 'fileDraft' | 'queue' | 'settle'> {
  readonly read: PhoneReads;
  readonly write: PhoneWrites;
  readonly outbox: Outbox;
  readonly disk: MemoryDisk;
  /** One sync, without settling. */
  readonly sync: () => Promise<SyncOutcome>;
  readonly view: (report: ReportId) => Promise<ReportView>;
}

export function createMemoryPhone(options: MemoryPhoneOptions): MemoryPhone {
  const { clock, random, post, exclusively = createMemoryLock() } = options;
  const phoneClock = { now: clock, random };
  const disk = createMemoryDisk(firstRows(options), options.crashPoints);
  const outbox = createMemoryOutbox(disk, clock);
  const read = createPhoneReads(disk.read);
  const write = createPhoneWrites({ read: disk.read, write: disk.transact }, phoneClock);
  return {
    ...write,
    read,
    write,
    kunjungan: createPhoneKunjungan({ read: disk.read, write: disk.transact }, phoneClock),
    notes: createPhoneNotes({ read: disk.read, write: disk.transact }, phoneClock),
    files: createPhoneFiles({ read: disk.read, write: disk.transact }, phoneClock),
    outbox,
    transact: disk.transact,
    disk,
    close: () => {},
    sync: createSyncRound({ outbox, post, exclusively, appVersion: '0.0.0' }),
    view: read.report,
  };
}

function firstRows({ rows, actor, clock, random }: MemoryPhoneOptions): MemoryRows {
  const first = copyRows(rows);
  if (!first.meta.has('device'))
    first.meta.set('device', deviceIdSchema.parse(newId({ now: clock, random })));
  if (!first.meta.has('me')) first.meta.set('me', actor);
  return first;
}
