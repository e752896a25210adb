import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { StartProblem } from '../start-problem.ts';
import type { Tables } from './schema.ts';

interface Migration {
  readonly version: number;
  readonly run: (db: Kysely<Tables>) => Promise<void>;
}

/** In order, a line a version; never edited once shipped. */
const migrations: readonly Migration[] = [
  { version: 1, run: createFirstTables },
  { version: 2, run: numberByBook },
  { version: 3, run: createCourierTables },
  { version: 4, run: createPushTable },
  { version: 5, run: rememberEarlierContact },
];

export const schemaVersion = migrations.length;

/** Brings the database to this server's version (a test: to an older one); call it in a transaction that nobody runs beside. */
export async function migrate(db: Kysely<Tables>, to: number = schemaVersion): Promise<void> {
  await db.schema
    .createTable('tepat_schema')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  const row = await db.selectFrom('tepat_schema').select('version').executeTakeFirst();
  const version = row?.version ?? 0;
  if (version > schemaVersion) throw newerDatabase(version);
  if (version >= to) return;
  for (const migration of migrations.slice(version, to)) await migration.run(db);
  await db.deleteFrom('tepat_schema').execute();
  await db.insertInto('tepat_schema').values({ version: to }).execute();
}

function newerDatabase(version: number): StartProblem {
  return new StartProblem(
    `Basis data ini dipakai oleh Tepat yang lebih baru (skema ${version}; server ini sampai ${schemaVersion}). Pasang Tepat versi terbaru.`,
  );
}

async function createFirstTables({ schema }: Kysely<Tables>): Promise<void> {
  await texts(schema.createTable('feeds'), ['kecamatan', 'feed_id', 'journal_hash'])
    .addColumn('last_seq', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('feeds_pk', ['kecamatan'])
    .execute();
  await texts(schema.createTable('documents'), ['kecamatan', 'id', 'kind', 'body'])
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('desa', 'text')
    .addColumn('desa_only', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('documents_pk', ['kecamatan', 'id'])
    .execute();
  await schema.createIndex('documents_seq').on('documents').columns(['kecamatan', 'seq']).execute();
  await texts(schema.createTable('outcomes'), ['kecamatan', 'command', 'person', 'at', 'result'])
    .addPrimaryKeyConstraint('outcomes_pk', ['kecamatan', 'command'])
    .execute();
  await texts(schema.createTable('receipts'), ['kecamatan'])
    .addColumn('tahun', 'integer', (column) => column.notNull())
    .addColumn('last', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('receipts_pk', ['kecamatan', 'tahun'])
    .execute();
  await texts(schema.createTable('journal'), [
    'kecamatan',
    'at',
    'person',
    'device',
    'command',
    'kind',
    'documents',
    'prev_hash',
    'hash',
  ])
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('journal_pk', ['kecamatan', 'seq'])
    .execute();
  await createPeopleTables(schema);
}

/** Receipts were the only thing numbered; now each book has its own row. */
async function numberByBook(db: Kysely<Tables>): Promise<void> {
  await texts(db.schema.createTable('numbers'), ['kecamatan', 'book'])
    .addColumn('tahun', 'integer', (column) => column.notNull())
    .addColumn('last', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('numbers_pk', ['kecamatan', 'book', 'tahun'])
    .execute();
  await sql`insert into numbers (kecamatan, book, tahun, last)
    select kecamatan, 'TT', tahun, last from receipts`.execute(db);
  await db.schema.dropTable('receipts').execute();
}

/** Keys of devices that hand their work to a pembina, and the server's own. */
async function createCourierTables({ schema }: Kysely<Tables>): Promise<void> {
  const ofDevice = ['kecamatan', 'device', 'person', 'public_key', 'at'];
  await texts(schema.createTable('device_keys'), ofDevice)
    .addPrimaryKeyConstraint('device_keys_pk', ['device', 'person'])
    .addForeignKeyConstraint('device_keys_person_fk', ['person'], 'people', ['person'])
    .execute();
  await texts(schema.createTable('kept_once'), ['name', 'value'])
    .addPrimaryKeyConstraint('kept_once_pk', ['name'])
    .execute();
}

/** Where browsers let themselves be reached, and the last day on which they were. */
async function createPushTable({ schema }: Kysely<Tables>): Promise<void> {
  const given = ['endpoint', 'kecamatan', 'device', 'person', 'p256dh', 'auth', 'at'];
  await texts(schema.createTable('push_subscriptions'), given)
    .addColumn('sent_on', 'text')
    .addPrimaryKeyConstraint('push_subscriptions_pk', ['endpoint'])
    .addForeignKeyConstraint('push_subscriptions_person_fk', ['person'], 'people', ['person'])
    .execute();
  await schema
    .createIndex('push_subscriptions_person')
    .on('push_subscriptions')
    .column('person')
    .execute();
}

/** What a device says of its last sight of the server is compared with what the server knows of it. */
async function rememberEarlierContact({ schema }: Kysely<Tables>): Promise<void> {
  await schema.alterTable('devices').addColumn('earlier', 'text').execute();
}

async function createPeopleTables(schema: Kysely<Tables>['schema']): Promise<void> {
  await texts(schema.createTable('people'), ['person', 'kecamatan', 'nama', 'username', 'role'])
    .addColumn('desa', 'text')
    .addColumn('password_hash', 'text')
    .addColumn('disabled', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('people_pk', ['person'])
    .addUniqueConstraint('people_username', ['username'])
    .addForeignKeyConstraint('people_kecamatan_fk', ['kecamatan'], 'feeds', ['kecamatan'])
    .execute();
  await texts(schema.createTable('sessions'), [
    'token_hash',
    'person',
    'device',
    'created_at',
    'expires_at',
  ])
    .addPrimaryKeyConstraint('sessions_pk', ['token_hash'])
    .addForeignKeyConstraint('sessions_person_fk', ['person'], 'people', ['person'])
    .execute();
  await schema.createIndex('sessions_person').on('sessions').column('person').execute();
  await texts(schema.createTable('links'), ['token_hash', 'person', 'expires_at'])
    .addPrimaryKeyConstraint('links_pk', ['token_hash'])
    .addForeignKeyConstraint('links_person_fk', ['person'], 'people', ['person'])
    .execute();
  await texts(schema.createTable('devices'), ['kecamatan', 'device', 'person', 'app', 'at'])
    .addPrimaryKeyConstraint('devices_pk', ['kecamatan', 'device'])
    .addForeignKeyConstraint('devices_person_fk', ['person'], 'people', ['person'])
    .execute();
  await texts(schema.createTable('sign_in_failures'), ['key', 'at']).execute();
  await schema
    .createIndex('sign_in_failures_key')
    .on('sign_in_failures')
    .columns(['key', 'at'])
    .execute();
}

function texts<T extends string>(
  table: CreateTableBuilder<T, never>,
  columns: readonly string[],
): CreateTableBuilder<T, string> {
  return columns.reduce<CreateTableBuilder<T, string>>(
    (built, name) => built.addColumn(name, 'text', (column) => column.notNull()),
    table,
  );
}
