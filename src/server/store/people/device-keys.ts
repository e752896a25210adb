import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { must } from '../../../domain/basics/must.ts';
import type { Engine, Tables } from '../schema.ts';
import type { DeviceKey, PeopleStore } from '../server-store.ts';
import type { Journaled } from './journaled.ts';

/** What devices sign with, person by person; gone with the device, and with the person's sessions. */
export function createDeviceKeys({ reader }: Engine, journaled: Journaled) {
  return {
    keepDeviceKey: async (publicKey, mark) => {
      const device = must(mark.device, 'device');
      const person = must(mark.by, 'person');
      const { kecamatan, at } = mark;
      if (await isKept(reader, { device, person, publicKey })) return;
      await journaled(mark, async (db, note) => {
        await db
          .insertInto('device_keys')
          .values({ kecamatan, device, person, public_key: publicKey, at })
          .onConflict((conflict) =>
            conflict.columns(['device', 'person']).doUpdateSet({ public_key: publicKey, at }),
          )
          .execute();
        const fingerprint = createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
        await note({ kind: 'device-key', about: `device/${device}`, values: { fingerprint } });
      });
    },
    listDeviceKeys: async (kecamatan, device) => {
      const rows = await reader
        .selectFrom('device_keys')
        .select(['person', 'public_key as publicKey'])
        .where((eb) => eb.and({ kecamatan, device }))
        .orderBy('person')
        .execute();
      return rows as DeviceKey[]; // written from them
    },
  } satisfies Partial<PeopleStore>;
}

async function isKept(
  db: Kysely<Tables>,
  { device, person, publicKey }: DeviceKey & { readonly device: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('device_keys')
    .select('public_key')
    .where((eb) => eb.and({ device, person }))
    .executeTakeFirst();
  return row?.public_key === publicKey;
}
