import type { Kysely } from 'kysely';
import type { DeviceId, KecamatanCode } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/tanggal.ts';
import type { Engine, Tables } from '../schema.ts';
import type { DeviceContact, PeopleStore } from '../server-store.ts';
import type { Journaled } from './journaled.ts';

type Contacts = Awaited<ReturnType<PeopleStore['lastContacts']>>;
export function createDevices(engine: Engine, journaled: Journaled) {
  const { reader, writer } = engine;
  return {
    touchDevice: async (contact) => {
      const { kecamatan, person, device, at } = contact;
      const before = await lastOf(reader, contact);
      if (before) return keepContact(writer, contact, before);
      await journaled({ kecamatan, by: person, device, at }, async (db, note) => {
        const since = await lastOf(db, contact);
        if (!since) await note({ kind: 'device-seen', about: `device/${device}` });
        await keepContact(db, contact, since);
      });
    },
    contactBefore: async (who, at) => {
      const last = await lastOf(reader, who);
      return last && (isOver(last.at, at) ? last.at : last.earlier);
    },
    listDevices: async (kecamatan) => {
      const rows = await reader
        .selectFrom('devices')
        .select(['kecamatan', 'device', 'person', 'app', 'at'])
        .where('kecamatan', '=', kecamatan)
        .orderBy('at', 'desc')
        .execute();
      return rows as DeviceContact[]; // written from them
    },
    lastContacts: async (kecamatan) => {
      const rows = await reader
        .selectFrom('devices')
        .innerJoin('people', 'people.person', 'devices.person')
        .select(['people.desa', (eb) => eb.fn.max('devices.at').as('at')])
        .where('devices.kecamatan', '=', kecamatan)
        .where('people.desa', 'is not', null)
        .groupBy('people.desa')
        .execute();
      return Object.fromEntries(rows.map(({ desa, at }) => [desa, at])) as Contacts; // written from them
    },
    dropDevice: (device, mark) =>
      journaled(mark, async (db, note) => {
        await forgetDevice(db, mark.kecamatan, device);
        await note({ kind: 'device-dropped', about: `device/${device}` });
      }),
  } satisfies Partial<PeopleStore>;
}

async function forgetDevice(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  device: DeviceId,
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('device', '=', device)
    .where('person', 'in', (eb) =>
      eb.selectFrom('people').select('person').where('kecamatan', '=', kecamatan),
    )
    .execute();
  for (const table of ['devices', 'device_keys', 'push_subscriptions'] as const)
    await db
      .deleteFrom(table)
      .where((eb) => eb.and({ kecamatan, device }))
      .execute();
}

/** How long one coming back may take, in milliseconds: a long queue on a bad line. */
const BURST_MS = 6 * 3_600_000;

function isOver(last: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(last) >= BURST_MS;
}

interface LastContact {
  readonly at: Instant;
  readonly earlier: Instant | null;
}

/** Null unless it was already in this person's hands. */
async function lastOf(
  db: Kysely<Tables>,
  { kecamatan, device, person }: Pick<DeviceContact, 'kecamatan' | 'device' | 'person'>,
): Promise<LastContact | null> {
  const row = await db
    .selectFrom('devices')
    .select(['at', 'earlier'])
    .where((eb) => eb.and({ kecamatan, device, person }))
    .executeTakeFirst();
  return (row as LastContact | undefined) ?? null; // written from them
}

/** `before`: of the same person; in other hands a device begins anew. */
async function keepContact(
  db: Kysely<Tables>,
  { kecamatan, device, person, app, at }: DeviceContact,
  before: LastContact | null,
): Promise<void> {
  const earlier = before && (isOver(before.at, at) ? before.at : before.earlier);
  await db
    .insertInto('devices')
    .values({ kecamatan, device, person, app, at, earlier })
    .onConflict((conflict) =>
      conflict.columns(['kecamatan', 'device']).doUpdateSet({ person, app, at, earlier }),
    )
    .execute();
}
