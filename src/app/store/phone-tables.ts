import type { CommandId, DesaCode, PersonId, ReportId } from '../../domain/basics/ids.ts';
import { commandIdSchema, uuidv7 } from '../../domain/basics/ids.ts';
import { type Instant, instantSchema } from '../../domain/basics/tanggal.ts';
import type { Sheet } from '../../domain/standing/sheet.ts';
import type { Content, Remark } from '../../domain/standing/report-doc.ts';
import type { LocalDraft, Stamp } from '../../sync/phone/local-draft.ts';
import type {
  DocumentTable,
  OutboxTable,
  OutboxTables,
  DocumentRow,
  OutboxRow,
} from '../sending/rows.ts';
import { type Command, reportOf } from '../../domain/workflow/commands/registry.ts';
import type { Actor } from '../../domain/people/people.ts';

/**
 * The tables of one open transaction as the app sees them: Dexie in the app, maps in tests. What the phone
 * reads and writes is written once on these (`phone-reads.ts`, `phone-writes.ts`). Nothing but these
 * methods may be awaited inside.
 */
export interface PhoneTables extends OutboxTables {
  readonly outbox: PhoneOutboxTable;
  readonly documents: PhoneDocumentTable;
  readonly drafts: RowTable<LocalDraft, [report: ReportId]>;
  readonly remarks: KeyedTable<RemarkRow, [person: PersonId, filing: CommandId]>;
  readonly files: FileTable;
  readonly kunjungan: RowTable<KunjunganRow, [id: CommandId]>;
  readonly notes: KeyedTable<NoteRow, [person: PersonId, key: string]>;
}

/** Rows by their key, which is one value or two. */
export interface KeyedTable<Row, Key extends readonly unknown[]> {
  readonly get: (...key: Key) => Promise<Row | undefined>;
  readonly put: (row: Row) => Promise<void>;
  readonly delete: (...key: Key) => Promise<void>;
}

export interface RowTable<Row, Key extends readonly unknown[]> extends KeyedTable<Row, Key> {
  readonly all: () => Promise<readonly Row[]>;
}

interface PhoneOutboxTable extends OutboxTable {
  /** A person's rows on a report, oldest first; '' for those about none. */
  readonly ofReport: (person: PersonId, report: string) => Promise<readonly OutboxRow[]>;
  /** How many rows of anybody else wait to be sent. */
  readonly countQueuedOfOthers: (person: PersonId | null) => Promise<number>;
  /** The greatest `order` there is; 0 when the outbox is empty. */
  readonly lastOrder: () => Promise<number>;
  readonly deleteMany: (ids: readonly CommandId[]) => Promise<void>;
}

interface PhoneDocumentTable extends DocumentTable {
  /** Those that are there. */
  readonly getMany: (ids: readonly string[]) => Promise<readonly DocumentRow[]>;
  readonly ofReport: (report: ReportId) => Promise<readonly DocumentRow[]>;
  /** Where the body has one of these states. */
  readonly inState: (states: readonly string[]) => Promise<readonly DocumentRow[]>;
  /** Where the id begins so. */
  readonly withPrefix: (prefix: string) => Promise<readonly DocumentRow[]>;
  readonly clear: () => Promise<void>;
}

/** What one person is writing about one filing. */
export interface RemarkRow {
  readonly person: PersonId;
  readonly filing: CommandId;
  readonly remarks: readonly Remark[];
  /** Absent = none begun. */
  readonly sheet?: Sheet;
}

/** A visit as its coach writes it; on this phone alone until it is finished. */
export interface KunjunganRow {
  /** Will be the id of its command. */
  readonly id: CommandId;
  readonly person: PersonId;
  readonly desa: DesaCode;
  /** `domain/kunjungan/kunjungan.ts` reads it. */
  readonly content: Content;
  readonly changedAt: Instant;
  /** When it was queued; it stays until the server's document of it is here. */
  readonly finishedAt: Instant | null;
}

/** What one person writes in a sheet or a form of settings, until it is sent. */
export interface NoteRow {
  readonly person: PersonId;
  /** What it is about, e.g. `rekomendasi/jawab/…`. */
  readonly key: string;
  readonly content: Content;
  /** What the sheet began from when this was written. */
  readonly base: Content;
  readonly changedAt: Instant;
}

/** A file of a desa as this phone knows it (S13); its bytes lie beside it. */
export interface FileRow {
  /** `desa/sha256`, as in the id of the server's document. */
  readonly id: string;
  readonly desa: DesaCode;
  readonly sha256: string;
  /** Who put it here. */
  readonly person: PersonId;
  readonly nama: string;
  readonly tipe: string;
  readonly sizeBytes: number;
  readonly addedAt: Instant;
  readonly changedAt: Instant;
  /**
   * `waiting` to be sent; `on-server`: the server said it has it; `refused` for good, see `code`;
   * `withdrawn`: taken out of its report before it was sent, and gone after a while.
   */
  readonly state: 'waiting' | 'on-server' | 'refused' | 'withdrawn';
  readonly code: string | null;
  /** Where its upload goes on; null = not begun. */
  readonly uploadUrl: string | null;
  readonly sentBytes: number;
  readonly hasBytes: boolean;
}

export interface FileBytesRow {
  readonly id: string;
  readonly bytes: Blob;
}

interface FileTable extends RowTable<FileRow, [id: string]> {
  readonly getBytes: (id: string) => Promise<Blob | undefined>;
  readonly putBytes: (id: string, bytes: Blob) => Promise<void>;
  readonly deleteBytes: (id: string) => Promise<void>;
}

/** This phone's clock and chance, from the composition root. */
export interface PhoneClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** That many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
}

export function newId({ now, random }: PhoneClock): string {
  return uuidv7(now(), random(10));
}

export function instantOf({ now }: PhoneClock): Instant {
  return instantSchema.parse(new Date(now()).toISOString());
}

/** Identity and times of a command made now. */
export async function stampOf({ meta }: PhoneTables, clock: PhoneClock): Promise<Stamp> {
  const seenServerAt = (await meta.get('clock'))?.seenServerAt ?? null;
  return { id: commandIdSchema.parse(newId(clock)), madeAt: instantOf(clock), seenServerAt };
}

/** Puts a finished command last in the outbox. */
export async function enqueue(
  { meta, outbox }: PhoneTables,
  { person }: Actor,
  command: Command,
): Promise<void> {
  // Never below what has been sent, even when the outbox is empty since.
  const sent = Object.values((await meta.get('sentUpTo')) ?? {});
  const row: OutboxRow = {
    id: command.id,
    order: Math.max(await outbox.lastOrder(), ...sent) + 1,
    person,
    report: reportOf(command) ?? '',
    command,
    status: 'queued',
    sent: false,
    seq: 0,
    code: null,
  };
  await outbox.putMany([row]);
}
