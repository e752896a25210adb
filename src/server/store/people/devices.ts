import type { Kysely } from 'kysely';
import type { DeviceId, KecamatanCode } from '../../../domain/basics/ids.ts';
import type { Engine, Tables } from '../schema.ts';
import type { DeviceContact, PeopleStore } from '../server-store.ts';
import type { Journaled } from './journaled.ts';

type Contacts = Awaited<ReturnType<PeopleStore['lastContacts']>>;
export function createDevices(engine: Engine, journaled: Journaled) {
  const { reader, writer } = engine;
  return {
    touchDevice: async (contact) => {
      const { kecamatan, person, device, at } = contact;
      if (await isKnown(reader, contact)) return keepContact(writer, contact);
      await journaled({ kecamatan, by: person, device, at }, async (db, note) => {
        if (!(await isKnown(db, contact)))
          await note({ kind: 'device-seen', about: `device/${device}` });
        await keepContact(db, contact);
      });
    },
    listDevices: async (kecamatan) => {
      const rows = await reader
        .selectFrom('devices')
        .selectAll()
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

/** Already in this person's hands. */
async function isKnown(
  db: Kysely<Tables>,
  { kecamatan, device, person }: DeviceContact,
): Promise<boolean> {
  const row = await db
    .selectFrom('devices')
    .select('person')
    .where((eb) => eb.and({ kecamatan, device }))
    .executeTakeFirst();
  return row?.person === person;
}

async function keepContact(
  db: Kysely<Tables>,
  { kecamatan, device, person, app, at }: DeviceContact,
): Promise<void> {
  await db
    .insertInto('devices')
    .values({ kecamatan, device, person, app, at })
    .onConflict((conflict) =>
      conflict.columns(['kecamatan', 'device']).doUpdateSet({ person, app, at }),
    )
    .execute();
}
