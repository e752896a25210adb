import type { Engine } from '../engine.ts';
import type { DeviceContact, PeopleStore } from '../server-store.ts';

type Devices = Pick<PeopleStore, 'touchDevice' | 'listDevices'>;

export function createDevices({ reader, writer }: Engine): Devices {
  return {
    touchDevice: async ({ kecamatan, device, person, app, at }) => {
      await writer
        .insertInto('devices')
        .values({ kecamatan, device, person, app, at })
        .onConflict((conflict) =>
          conflict.columns(['kecamatan', 'device']).doUpdateSet({ person, app, at }),
        )
        .execute();
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
  };
}
