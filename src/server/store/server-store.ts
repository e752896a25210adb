import type {
  CommandId,
  DesaCode,
  DeviceId,
  KecamatanCode,
  PersonId,
} from '../../domain/basics/ids.ts';
import type { Instant, Tanggal } from '../../domain/basics/tanggal.ts';
import type { Doc } from '../../domain/workflow/documents.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { CommandResult, SyncReply } from '../../sync/messages/downstream.ts';
import type { JournalCheckAnswer } from '../../sync/messages/journal.ts';
import type { NumberBook } from '../../domain/workflow/decision.ts';

/**
 * What the server keeps, the same over SQLite and PostgreSQL (`test/contracts/server-store-contract.ts`).
 * Every row belongs to a kecamatan.
 */
export interface ServerStore {
  /**
   * Runs `work` in one transaction that no other of the same kecamatan runs beside: the kecamatan's
   * counter row is locked first (S2). Committed to disk before it resolves (S7); undone when `work` throws.
   */
  readonly transact: <T>(
    kecamatan: KecamatanCode,
    work: (transaction: Transaction) => Promise<T>,
  ) => Promise<T>;
  /** One page of the feed as `actor` may see it (S11), whole commits only. */
  readonly readFeed: (actor: Actor, place: FeedPlace) => Promise<FeedPage>;
  /** The latest state of one document, whoever may see it; null when there is none. */
  readonly readDocument: (kecamatan: KecamatanCode, id: string) => Promise<Doc | null>;
  /** Every document of a kind, whoever may see it. */
  readonly listDocuments: <K extends Doc['kind']>(
    kecamatan: KecamatanCode,
    kind: K,
  ) => Promise<readonly Extract<Doc, { kind: K }>[]>;
  readonly people: PeopleStore;
  /** What this installation makes for itself once, such as a key: what was kept first stays. */
  readonly keepOnce: (name: string, make: () => Promise<string>) => Promise<string>;
  /** A new kecamatan with its first documents, its own `kecamatan` document among them. */
  readonly createKecamatan: (documents: readonly Doc[], at: Instant) => Promise<void>;
  /** Codes of all kecamatan on this server. */
  readonly listKecamatan: () => Promise<readonly KecamatanCode[]>;
  /** Whether every row of the journal still says what was written, in its place. */
  readonly verifyJournal: (kecamatan: KecamatanCode) => Promise<JournalCheck>;
  /** The same, some rows at a time: those after the row of this number, which is taken as it is. */
  readonly verifyJournalPart: (
    kecamatan: KecamatanCode,
    after: number,
  ) => Promise<JournalCheckAnswer>;
  /** A page of the journal, the newest first. */
  readonly readJournal: (kecamatan: KecamatanCode, wish: JournalWish) => Promise<JournalPage>;
  readonly close: () => Promise<void>;
}

export type JournalCheck =
  | { readonly kind: 'whole'; readonly rows: number }
  /** The first row that was changed, removed or put in. */
  | { readonly kind: 'broken'; readonly seq: number };

export interface JournalWish {
  /** Only rows of a smaller number; null = from the newest. */
  readonly before: number | null;
  readonly limit: number;
  readonly person: PersonId | null;
  readonly kind: string | null;
  /** What touched this desa, or a document of it. */
  readonly desa: DesaCode | null;
}

export interface JournalPage {
  readonly rows: readonly JournalRow[];
  /** Older ones remain. */
  readonly more: boolean;
}

export interface JournalRow {
  readonly seq: number;
  readonly at: Instant;
  /** Null = the server itself. */
  readonly person: PersonId | null;
  readonly device: DeviceId | null;
  readonly kind: string;
  /** What it wrote or was about, by the ids of documents (`person/...` and `device/...` beside). */
  readonly about: readonly string[];
  /** The desa of those documents; null where they are the whole kecamatan's. */
  readonly desa: DesaCode | null;
  readonly hash: string;
  /** Whether the row still says what it said, and follows the one before it. */
  readonly isWhole: boolean;
}

export interface FeedPlace {
  /** Null or not this server's feed for this scope: the page starts at 0 and says `reset`. */
  readonly feed: string | null;
  readonly cursor: number;
  /** The most documents wanted; a commit is never split, so a page may hold a few more. */
  readonly limit: number;
}

export type FeedPage = Pick<SyncReply, 'feed' | 'reset' | 'cursor' | 'more' | 'changes'>;

/** Inside one transaction of a kecamatan. */
export interface Transaction {
  readonly readDocuments: (ids: readonly string[]) => Promise<ReadonlyMap<string, Doc>>;
  /** Outcomes of earlier commands with these ids, with whose they were (S1). */
  readonly readOutcomes: (ids: readonly string[]) => Promise<ReadonlyMap<string, KnownOutcome>>;
  /** The last number given in each book of a year; a book with none is left out. */
  readonly lastNumbers: (tahun: number) => Promise<ReadonlyMap<NumberBook, number>>;
  /** Keeps how far the book's year has gone: undone with the transaction, so there are no gaps. */
  readonly keepLastNumber: (book: NumberBook, tahun: number, last: number) => Promise<void>;
  /**
   * Appends commits in order: each takes the next number of the kecamatan's feed, writes its documents
   * under it, its outcome, and a journal row chained by hash to the one before. Returns their numbers.
   */
  readonly append: (commits: readonly Commit[]) => Promise<readonly number[]>;
  /** Keeps outcomes of refused commands, so that a repeat gets the same answer. */
  readonly keepRefusals: (refusals: readonly Refusal[]) => Promise<void>;
}

export interface KnownOutcome {
  readonly person: PersonId;
  readonly result: CommandResult;
}

export interface Commit {
  readonly command: { readonly id: CommandId; readonly kind: string };
  readonly person: PersonId;
  readonly device: DeviceId;
  readonly at: Instant;
  readonly documents: readonly Doc[];
}

export interface Refusal {
  readonly person: PersonId;
  readonly at: Instant;
  readonly result: CommandResult;
}

export interface PersonRow extends Actor {
  readonly username: string;
  /** Argon2id in PHC form; null until the person has chosen a password by their link. */
  readonly passwordHash: string | null;
  readonly disabled: boolean;
}

export type NewPerson = Pick<
  PersonRow,
  'person' | 'kecamatan' | 'nama' | 'username' | 'role' | 'desa' | 'passwordHash'
>;

type ChangedPerson = Pick<NewPerson, 'nama' | 'role' | 'desa'>;

/** Who changes something about people and devices: it stands in the journal with what was done. */
export interface Mark {
  readonly kecamatan: KecamatanCode;
  /** Null = the server itself, at its start. */
  readonly by: PersonId | null;
  readonly device: DeviceId | null;
  readonly at: Instant;
}

/** The person of a session, and where it was opened. */
export interface SessionPerson extends PersonRow {
  readonly device: DeviceId;
}

/**
 * People, their sessions, one-time links, devices and sign-in attempts. What takes a `Mark` is journaled
 * in the same transaction, without anything secret.
 */
export interface PeopleStore {
  readonly add: (person: NewPerson, mark: Mark) => Promise<'added' | 'username-taken'>;
  readonly list: (kecamatan: KecamatanCode) => Promise<readonly PersonRow[]>;
  readonly find: (person: PersonId) => Promise<PersonRow | null>;
  readonly findByUsername: (username: string) => Promise<PersonRow | null>;
  /** Ends the person's sessions when they get another role or desa: their phone has to learn of it. */
  readonly change: (person: PersonId, changed: ChangedPerson, mark: Mark) => Promise<void>;
  /** Ends the person's sessions when it disables. */
  readonly setDisabled: (person: PersonId, disabled: boolean, mark: Mark) => Promise<void>;
  /** Ends the person's sessions: whoever knew the old password is out. */
  readonly setPassword: (person: PersonId, passwordHash: string, mark: Mark) => Promise<void>;

  /** Tokens are kept as SHA-256, never as they are. */
  readonly addSession: (session: SessionRow) => Promise<void>;
  /** The person of a live session; null when it is unknown, expired or the person disabled. */
  readonly findSession: (tokenHash: string, now: Instant) => Promise<SessionPerson | null>;
  readonly dropSession: (tokenHash: string) => Promise<void>;

  /** Takes the place of the person's earlier link. */
  readonly addLink: (link: LinkRow, mark: Mark) => Promise<void>;
  /** Takes the link: it works once, before it expires. */
  readonly takeLink: (tokenHash: string, now: Instant) => Promise<PersonId | null>;

  /** A device's last contact, by whom, with which app; journaled when it is new or changes hands. */
  readonly touchDevice: (contact: DeviceContact) => Promise<void>;
  /**
   * When this person was last heard of on this device before it came back just now; null = never, or not
   * since it changed hands. Rounds of the last `BURST_MS` are one coming back: what waited may need several.
   */
  readonly contactBefore: (
    who: Pick<DeviceContact, 'kecamatan' | 'device' | 'person'>,
    at: Instant,
  ) => Promise<Instant | null>;
  readonly listDevices: (kecamatan: KecamatanCode) => Promise<readonly DeviceContact[]>;
  /** When a device of each desa's people was last heard of; a desa without one is left out. */
  readonly lastContacts: (kecamatan: KecamatanCode) => Promise<Readonly<Record<DesaCode, Instant>>>;
  /** The public key of the mark's device, for the mark's person; takes the place of an earlier one. */
  readonly keepDeviceKey: (publicKey: string, mark: Mark) => Promise<void>;
  /** Gone when the device is dropped, and when the person's sessions are ended. */
  readonly listDeviceKeys: (
    kecamatan: KecamatanCode,
    device: DeviceId,
  ) => Promise<readonly DeviceKey[]>;
  /**
   * Where the mark's person is reached on the mark's device. It takes the place of whatever reached that
   * device or had that address; beyond the most a person may have, the oldest goes.
   */
  readonly keepPush: (subscription: PushKeys, mark: Mark) => Promise<void>;
  readonly findPush: (person: PersonId, device: DeviceId) => Promise<PushSubscriptionRow | null>;
  readonly dropPush: (person: PersonId, device: DeviceId) => Promise<void>;
  /** The push service says that nobody is there any more. */
  readonly dropPushEndpoint: (endpoint: string) => Promise<void>;
  /** Those not yet reminded on that day, of people who are not disabled; gone as device keys go. */
  readonly listPushDue: (
    kecamatan: KecamatanCode,
    day: Tanggal,
  ) => Promise<readonly PushSubscriptionRow[]>;
  /** Takes the day's reminder for who sends it; false = it was taken before. */
  readonly claimPush: (endpoint: string, day: Tanggal) => Promise<boolean>;
  /** It could not be sent: the day is free again. */
  readonly releasePush: (endpoint: string, day: Tanggal) => Promise<void>;
  /** Ends the sessions of this kecamatan's people on a device, and forgets it until it is back. */
  readonly dropDevice: (device: DeviceId, mark: Mark) => Promise<void>;

  /** Failed sign-ins under a key (username or address) since a moment. */
  readonly countFailures: (key: string, since: Instant) => Promise<number>;
  readonly addFailure: (key: string, at: Instant) => Promise<void>;
  readonly clearFailures: (key: string) => Promise<void>;
}

interface SessionRow {
  readonly tokenHash: string;
  readonly person: PersonId;
  readonly device: DeviceId;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export interface LinkRow {
  readonly tokenHash: string;
  readonly person: PersonId;
  readonly expiresAt: Instant;
}

export interface DeviceKey {
  readonly person: PersonId;
  /** SPKI in base64. */
  readonly publicKey: string;
}

export interface PushKeys {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushSubscriptionRow extends PushKeys {
  readonly person: PersonId;
}

export interface DeviceContact {
  readonly device: DeviceId;
  readonly person: PersonId;
  readonly kecamatan: KecamatanCode;
  readonly app: string;
  readonly at: Instant;
}
