import type { CommandId, PersonId, ReportId } from '../../domain/basics/ids.ts';
import type { Remark } from '../../domain/workflow/documents.ts';
import type { LocalDraft } from '../../sync/phone/local-draft.ts';
import type { DocumentTable, OutboxTable, OutboxTables } from '../sending/outbox-tables.ts';
import type { DocumentRow, OutboxRow } from '../sending/rows.ts';

/**
 * The tables of one open transaction as the app sees them: Dexie in the app, maps in tests. What the phone
 * reads and writes is written once on these (`phone-reads.ts`, `phone-writes.ts`). Nothing but these
 * methods may be awaited inside.
 */
export interface PhoneTables extends OutboxTables {
  readonly outbox: PhoneOutboxTable;
  readonly documents: PhoneDocumentTable;
  readonly drafts: DraftTable;
  readonly remarks: RemarkTable;
}

export interface PhoneOutboxTable extends OutboxTable {
  /** A person's rows on a report, oldest first; '' for those about none. */
  readonly ofReport: (person: PersonId, report: string) => Promise<readonly OutboxRow[]>;
  /** How many rows of anybody else wait to be sent. */
  readonly countQueuedOfOthers: (person: PersonId | null) => Promise<number>;
  /** The greatest `order` there is; 0 when the outbox is empty. */
  readonly lastOrder: () => Promise<number>;
  readonly deleteMany: (ids: readonly CommandId[]) => Promise<void>;
}

export interface PhoneDocumentTable extends DocumentTable {
  /** Those that are there. */
  readonly getMany: (ids: readonly string[]) => Promise<readonly DocumentRow[]>;
  readonly ofReport: (report: ReportId) => Promise<readonly DocumentRow[]>;
  /** Where the id begins so. */
  readonly withPrefix: (prefix: string) => Promise<readonly DocumentRow[]>;
  readonly clear: () => Promise<void>;
}

export interface DraftTable {
  readonly get: (report: ReportId) => Promise<LocalDraft | undefined>;
  readonly all: () => Promise<readonly LocalDraft[]>;
  readonly put: (draft: LocalDraft) => Promise<void>;
  readonly delete: (report: ReportId) => Promise<void>;
}

/** What one person is writing about one filing. */
export interface RemarkRow {
  readonly person: PersonId;
  readonly filing: CommandId;
  readonly remarks: readonly Remark[];
}

export interface RemarkTable {
  readonly get: (person: PersonId, filing: CommandId) => Promise<RemarkRow | undefined>;
  readonly put: (row: RemarkRow) => Promise<void>;
  readonly delete: (person: PersonId, filing: CommandId) => Promise<void>;
}
