import type { Kysely, Transaction } from 'kysely';

/*
 * The tables, the same in SQLite and PostgreSQL: text, whole numbers and nothing else. Times are ISO
 * text, yes and no are 1 and 0, documents are JSON text. Every row belongs to a kecamatan, except what
 * belongs to a person.
 */
export interface Tables {
  readonly tepat_schema: { readonly version: number };
  readonly feeds: FeedTable;
  readonly documents: DocumentTable;
  readonly outcomes: OutcomeTable;
  readonly numbers: Texts<'kecamatan' | 'book'> & { readonly tahun: number; readonly last: number };
  readonly journal: JournalTable;
  readonly people: PersonTable;
  readonly sessions: Texts<'token_hash' | 'person' | 'device' | 'created_at' | 'expires_at'>;
  readonly links: Texts<'token_hash' | 'person' | 'expires_at'>;
  readonly devices: Texts<'kecamatan' | 'device' | 'person' | 'app' | 'at'> & {
    readonly earlier: string | null;
  };
  /** `public_key`: SPKI in base64. */
  readonly device_keys: Texts<'kecamatan' | 'device' | 'person' | 'public_key' | 'at'>;
  readonly push_subscriptions: PushSubscriptionTable;
  /** What the installation made for itself once. */
  readonly kept_once: Texts<'name' | 'value'>;
  readonly sign_in_failures: Texts<'key' | 'at'>;
}

type Texts<Column extends string> = Readonly<Record<Column, string>>;

/** One row a kecamatan: its counter. Whoever writes locks it first (S2). */
export interface FeedTable {
  readonly kecamatan: string;
  /** Made anew with the database, so that a phone notices it faces another one. */
  readonly feed_id: string;
  readonly last_seq: number;
  /** Hash of the last journal row. */
  readonly journal_hash: string;
}

export interface DocumentTable {
  readonly kecamatan: string;
  readonly id: string;
  /** The commit that last wrote it. */
  readonly seq: number;
  readonly kind: string;
  /** Its audience, see `audienceOf` in `domain/workflow/scope.ts`. */
  readonly desa: string | null;
  readonly desa_only: number;
  readonly body: string;
}

export interface OutcomeTable {
  readonly kecamatan: string;
  readonly command: string;
  readonly person: string;
  readonly at: string;
  /** The command's result as JSON. */
  readonly result: string;
}

export interface JournalTable {
  readonly kecamatan: string;
  /** The commit; also the row's place in the chain. */
  readonly seq: number;
  readonly at: string;
  readonly person: string;
  readonly device: string;
  readonly command: string;
  readonly kind: string;
  /** JSON: id and SHA-256 of the text of each document written. */
  readonly documents: string;
  readonly prev_hash: string;
  readonly hash: string;
}

export interface PersonTable {
  readonly person: string;
  readonly kecamatan: string;
  readonly nama: string;
  readonly username: string;
  readonly role: string;
  readonly desa: string | null;
  readonly password_hash: string | null;
  readonly disabled: number;
}

/** A device of a person that lets itself be reminded. */
interface PushSubscriptionTable {
  /** Address at the browser's push service: who knows it, and the keys, reaches that browser. */
  readonly endpoint: string;
  readonly kecamatan: string;
  readonly device: string;
  readonly person: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly at: string;
  /** The last day (WIB) whose reminder was sent, or is being sent. */
  readonly sent_on: string | null;
}

/** What differs between the databases; everything above it is written once. */
export interface Engine {
  /** Reads outside a transaction; never waits for a writer. */
  readonly reader: Kysely<Tables>;
  /** Single statements that write. */
  readonly writer: Kysely<Tables>;
  /** Runs `work` in a transaction that may write. */
  readonly write: <T>(work: (transaction: Transaction<Tables>) => Promise<T>) => Promise<T>;
  /** Locks rows that are read to be written; SQLite has locked the whole database by then. */
  readonly locksRows: boolean;
  readonly close: () => Promise<void>;
}
