import type { LastContact } from '../../sync/phone/likely-now.ts';
import type {
  CommandId,
  DesaCode,
  DeviceId,
  PersonId,
  ReportId,
  ReportKey,
} from '../../domain/basics/ids.ts';
import type { Sheet } from '../../domain/standing/sheet.ts';
import type { Without } from '../../domain/workflow/commands/define-command.ts';
import type { FileKunjungan } from '../../domain/workflow/commands/file-kunjungan.ts';
import type { GiveRekomendasi } from '../../domain/workflow/commands/give-rekomendasi.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';
import type { Doc } from '../../domain/workflow/documents.ts';
import type {
  Content,
  DraftDoc,
  FilingDoc,
  ReportDoc,
  Remark,
  VerdictDoc,
} from '../../domain/standing/report-doc.ts';
import type { FileDoc } from '../../domain/reports/file-doc.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { Conflict } from '../../sync/merge/merge.ts';
import type { LocalDraft } from '../../sync/phone/local-draft.ts';
import type { QueuedCommand } from '../../sync/phone/queued-command.ts';
import type { Outbox } from '../sending/outbox.ts';
import type { Transact } from '../sending/rows.ts';
import type { FileRow, KunjunganRow, NoteRow, PhoneTables } from './phone-tables.ts';

/**
 * What the app keeps on this phone and may ask of it. Reads are made for live queries (`kit/use-read.ts`):
 * call them inside one and the screen follows the disk, whichever tab or worker wrote. Reads that name a
 * report give the optimistic view: the server's documents with this phone's pending commands on top (S3).
 * Every write has strict durability and resolves when it is on disk.
 */
export interface Phone {
  readonly read: PhoneReads;
  readonly write: PhoneWrites;
  readonly kunjungan: PhoneKunjungan;
  readonly notes: PhoneNotes;
  readonly files: PhoneFiles;
  readonly outbox: Outbox;
  /** One transaction over all tables: for what is seldom done and loaded late, tests and measurements. */
  readonly transact: Transact<PhoneTables>;
  readonly close: () => void;
}

export interface PhoneReads {
  /** The person signed in on this phone; stays through an expired session and without signal. */
  readonly me: () => Promise<Actor | null>;
  /**
   * Every document of a kind that this person may see, optimistic; recommendations and visits with the newest
   * first. Reports are cheap: their documents hold no content.
   */
  readonly all: <K extends ManyKind>(kind: K) => Promise<readonly DocOf<K>[]>;
  /** One that is about no report, by its `docId`, optimistic. */
  readonly one: <K extends OneKind>(id: string, kind: K) => Promise<DocOf<K> | null>;
  /** What a board shows; its cost does not grow with the years that are done. */
  readonly board: (scope: BoardScope) => Promise<BoardDocuments>;
  readonly report: (report: ReportId) => Promise<ReportView>;
  readonly filing: (filing: CommandId) => Promise<FilingDoc | null>;
  /** Every filing of a report, oldest first. */
  readonly filings: (report: ReportId) => Promise<readonly FilingDoc[]>;
  /** Every verdict on a report, oldest first. */
  readonly verdicts: (report: ReportId) => Promise<readonly VerdictDoc[]>;
  readonly localDrafts: () => Promise<readonly LocalDraft[]>;
  /** This person's visits that are not finished, or were refused. */
  readonly kunjunganDrafts: () => Promise<readonly KunjunganRow[]>;
  /** Every report with all that was filed and decided, as the server has it: what numbers are made of. */
  readonly everything: () => Promise<Everything>;
  readonly syncState: () => Promise<SyncState>;
  /** By both clocks, without what waits: read wherever a day is needed. */
  readonly lastContact: () => Promise<LastContact>;
  /** What the kecamatan told this device of itself; null = nothing. */
  readonly office: () => Promise<unknown>;
  /** Remarks a verifikator is writing on a filing, not sent yet. */
  readonly remarks: (filing: CommandId) => Promise<readonly Remark[]>;
  /** The evaluation sheet they are filling in; null = not begun. */
  readonly sheet: (filing: CommandId) => Promise<Sheet | null>;
  /** Commands of this person that were refused for good and not yet read (drafts tell of their own). */
  readonly refused: () => Promise<readonly QueuedCommand[]>;
  /** Ids of this person's commands whose effect the server has not confirmed. */
  readonly pending: () => Promise<ReadonlySet<string>>;
}

export type DocOf<K extends Doc['kind']> = Extract<Doc, { readonly kind: K }>;
/** Kinds of which there are many. */
export type ManyKind = Exclude<Doc['kind'], 'hari-libur' | 'calendar' | 'kecamatan'>;
/** Kinds whose documents are about no report; `report` and `filing` read the others. */
export type OneKind = Exclude<Doc['kind'], 'report' | 'draft' | 'filing' | 'verdict'>;

/** The desa of a board and what they owe. */
export interface BoardScope {
  readonly desaList: readonly DesaCode[];
  readonly owed: readonly Pick<ReportKey, 'kind' | 'tahun'>[];
}

export interface BoardDocuments {
  /** What is owed, and every report of a kind and tahun of which one is still open. */
  readonly reports: readonly ReportDoc[];
  /** Of the files these reports name, those the server has, as `desa/sha256`. */
  readonly filesOnServer: ReadonlySet<string>;
}

/** All that was reported, filed and decided. */
export interface Everything {
  readonly reports: readonly ReportDoc[];
  readonly filings: readonly FilingDoc[];
  readonly verdicts: readonly VerdictDoc[];
}

export interface ReportView {
  /** Null = belum. */
  readonly doc: ReportDoc | null;
  /** The latest filing and the latest verdict. */
  readonly filing: FilingDoc | null;
  readonly verdict: VerdictDoc | null;
  /** The draft on this phone; null when nothing was typed here. */
  readonly local: LocalDraft | null;
  /** The draft as the server has it. */
  readonly server: DraftDoc | null;
  /** A command of this phone on this report has not been confirmed by the server. */
  readonly pending: boolean;
}

export interface SyncState extends LastContact {
  readonly device: DeviceId;
  /** Commands of this person still to be confirmed. */
  readonly queued: number;
  /** Of others who used this phone and whose work has not been sent. */
  readonly queuedOfOthers: number;
}

export interface PhoneWrites {
  readonly signIn: (actor: Actor) => Promise<void>;
  /** Keeps the outbox and the drafts; drops the copies of the server's documents. */
  readonly signOut: () => Promise<void>;
  /** Opens the draft on the server's or on `empty` content if this phone has none; gives it back. */
  readonly openDraft: (report: ReportId, empty: Content) => Promise<LocalDraft>;
  /** Puts changed content on disk; what another hand changed there since `base` is kept beside it. */
  readonly editDraft: (report: ReportId, content: Content, base?: Content) => Promise<void>;
  /** The same with a note that belongs to the change: both are on disk, or neither is. */
  readonly editDraftWithNote: (report: ReportId, edited: DraftWithNote) => Promise<void>;
  readonly chooseSide: (
    report: ReportId,
    conflict: Conflict,
    side: 'mine' | 'theirs',
  ) => Promise<void>;
  /** Seals what is new in the draft into the outbox; false when there is nothing to send. */
  readonly sealDraft: (report: ReportId) => Promise<boolean>;
  /** Queues the filing of the draft; gives its command id. */
  readonly fileDraft: (
    report: ReportId,
    filing: { readonly contentHash: string; readonly kepalaDesa: string },
  ) => Promise<CommandId>;
  /** Throws away what is only on this phone and takes the server's draft, or none. */
  readonly discardDraft: (report: ReportId) => Promise<void>;
  readonly dismissRefusedFiling: (report: ReportId) => Promise<void>;
  /** Queues a command that touches no draft; the note of this key, where it was written, goes with it. */
  readonly queue: (command: Without<Command>, note?: string) => Promise<CommandId>;
  readonly setRemarks: (filing: CommandId, remarks: readonly Remark[]) => Promise<void>;
  readonly setSheet: (filing: CommandId, sheet: Sheet) => Promise<void>;
  readonly dismissRefused: (id: CommandId) => Promise<void>;
  /** Settles drafts after answers that came while the app was closed or from the worker. */
  readonly settle: () => Promise<void>;
}

interface DraftWithNote {
  readonly content: Content;
  readonly base: Content;
  readonly note: {
    readonly key: string;
    /** Null: there is none any more. */
    readonly content: Content | null;
  };
}

/** The visits being written here; every write is on disk when it resolves (S7). */
export interface PhoneKunjungan {
  /** Begins a visit; gives its id. */
  readonly begin: (desa: DesaCode, content: Content) => Promise<CommandId>;
  /** Null = not here. */
  readonly read: (id: CommandId) => Promise<KunjunganRow | null>;
  readonly edit: (id: CommandId, edit: (content: Content) => Content) => Promise<void>;
  /** A recommendation's id, fixed when it is written. */
  readonly newId: () => CommandId;
  /** Queues the visit and `rekomendasi` in one transaction, each under the id it has. */
  readonly finish: (
    id: CommandId,
    commands: readonly [Unstamped<FileKunjungan>, ...Unstamped<GiveRekomendasi>[]],
  ) => Promise<void>;
  readonly drop: (id: CommandId) => Promise<void>;
}

/** What a person writes in a sheet and has not sent; every write is on disk when it resolves (S7). */
export interface PhoneNotes {
  readonly read: (note: NoteName) => Promise<NoteRow | null>;
  /** Puts what `edit` makes of the note that lies there; null = there is none, or none is left. */
  readonly edit: (
    note: NoteName,
    edit: (row: NoteRow | null) => Pick<NoteRow, 'content' | 'base'> | null,
  ) => Promise<void>;
}

/** A note is its writer's alone. */
interface NoteName {
  readonly person: PersonId;
  readonly key: string;
}

/** A command with its id but without its times. */
export type Unstamped<C> = Without<C, 'madeAt' | 'seenServerAt'>;

/** Files on this phone (S13): kept durably before a report names them, let go only when the server has them. */
export interface PhoneFiles {
  readonly list: () => Promise<readonly FileRow[]>;
  readonly bytes: (id: string) => Promise<Blob | null>;
  /** Keeps a file with its bytes; one that is here already stays as it is. */
  readonly keep: (file: NewFile, bytes: Blob) => Promise<void>;
  /** Nothing happens when it is not here. */
  readonly change: (id: string, change: FileChange) => Promise<void>;
  /** Drops the bytes of those the server has confirmed down the feed, of no other. */
  readonly letGo: (ids: readonly string[]) => Promise<void>;
  /** Drops row and bytes of a file that was withdrawn, of no other. */
  readonly forget: (id: string) => Promise<void>;
  /** What the server has, as far as this person may know; of these ids (`desa/sha256`), or all. */
  readonly onServer: (ids?: readonly string[]) => Promise<readonly FileDoc[]>;
  /** Takes in what the feed says: what came to the server, and what a server put back from a copy has lost. */
  readonly settle: () => Promise<void>;
}

export type NewFile = Pick<FileRow, 'desa' | 'sha256' | 'nama' | 'tipe' | 'sizeBytes'>;
export type FileChange = Partial<Pick<FileRow, 'state' | 'code' | 'uploadUrl' | 'sentBytes'>>;
