import type { Kysely, Transaction } from 'kysely';
import type { DeviceId, KecamatanCode, PersonId } from '../../../domain/basics/ids.ts';
import { must } from '../../../domain/basics/must.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Engine, Tables } from '../schema.ts';
import type { Mark, PeopleStore, PushKeys, PushSubscriptionRow } from '../server-store.ts';

/** Phones and laptops that one person may be reminded on. */
const mostPushDevices = 5;

const columns = [
  'push_subscriptions.person',
  'push_subscriptions.endpoint',
  'push_subscriptions.p256dh',
  'push_subscriptions.auth',
] as const;

/** Where people let themselves be reminded; not journaled, as it changes nothing that anybody else sees. */
export function createPush({ reader, writer, write }: Engine) {
  return {
    keepPush: (keys, mark) => write((db) => keep(db, keys, mark)),
    findPush: (person, device) => find(reader, person, device),
    dropPush: async (person, device) => {
      await writer
        .deleteFrom('push_subscriptions')
        .where((eb) => eb.and({ person, device }))
        .execute();
    },
    dropPushEndpoint: async (endpoint) => {
      await writer.deleteFrom('push_subscriptions').where('endpoint', '=', endpoint).execute();
    },
    listPushDue: (kecamatan, day) => listDue(reader, kecamatan, day),
    claimPush: async (endpoint, day) => {
      const { numUpdatedRows } = await writer
        .updateTable('push_subscriptions')
        .set({ sent_on: day })
        .where('endpoint', '=', endpoint)
        .where((eb) => eb.or([eb('sent_on', 'is', null), eb('sent_on', '<', day)]))
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    releasePush: async (endpoint, day) => {
      await writer
        .updateTable('push_subscriptions')
        .set({ sent_on: null })
        .where((eb) => eb.and({ endpoint, sent_on: day }))
        .execute();
    },
  } satisfies Partial<PeopleStore>;
}

async function keep(
  db: Transaction<Tables>,
  { endpoint, p256dh, auth }: PushKeys,
  { kecamatan, by, device, at }: Mark,
): Promise<void> {
  const row = { kecamatan, device: must(device, 'device'), person: must(by, 'person') };
  // The same browser again keeps its day: turning off and on brings no second reminder.
  const before = await db
    .selectFrom('push_subscriptions')
    .select('sent_on')
    .where('endpoint', '=', endpoint)
    .executeTakeFirst();
  await db
    .deleteFrom('push_subscriptions')
    .where((eb) =>
      eb.or([
        eb('endpoint', '=', endpoint),
        eb.and([eb('device', '=', row.device), eb('kecamatan', '=', kecamatan)]),
      ]),
    )
    .execute();
  await dropOldest(db, row.person);
  await db
    .insertInto('push_subscriptions')
    .values({ ...row, endpoint, p256dh, auth, at, sent_on: before?.sent_on ?? null })
    .execute();
}

async function find(
  db: Kysely<Tables>,
  person: PersonId,
  device: DeviceId,
): Promise<PushSubscriptionRow | null> {
  const row = await db
    .selectFrom('push_subscriptions')
    .select(columns)
    .where((eb) => eb.and({ person, device }))
    .executeTakeFirst();
  return row ? (row as PushSubscriptionRow) : null; // written from one
}

async function listDue(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  day: Tanggal,
): Promise<readonly PushSubscriptionRow[]> {
  const rows = await db
    .selectFrom('push_subscriptions')
    .innerJoin('people', 'people.person', 'push_subscriptions.person')
    .select(columns)
    .where('push_subscriptions.kecamatan', '=', kecamatan)
    .where('people.disabled', '=', 0)
    .where((eb) => eb.or([eb('sent_on', 'is', null), eb('sent_on', '<', day)]))
    .orderBy('push_subscriptions.at')
    .execute();
  return rows as PushSubscriptionRow[]; // written from them
}

/** Makes room for one more. */
async function dropOldest(db: Transaction<Tables>, person: string): Promise<void> {
  const rows = await db
    .selectFrom('push_subscriptions')
    .select('endpoint')
    .where('person', '=', person)
    .orderBy('at', 'desc')
    .orderBy('endpoint')
    .execute();
  const tooMany = rows.slice(mostPushDevices - 1).map(({ endpoint }) => endpoint);
  if (tooMany.length > 0)
    await db.deleteFrom('push_subscriptions').where('endpoint', 'in', tooMany).execute();
}
