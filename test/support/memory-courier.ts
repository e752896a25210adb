import type {
  CarriedRow,
  CourierStore,
  DeviceKey,
  ReplyKey,
} from '../../src/app/store/courier-store.ts';
import type { CourierKeys } from '../../src/sync/messages/courier.ts';

/** The courier's tables as plain maps. */
export function createMemoryCourier(): CourierStore {
  const carried = new Map<string, CarriedRow>();
  const serverKeys = new Map<string, CourierKeys>();
  let key: DeviceKey | null = null;
  let reply: ReplyKey | null = null;
  return {
    deviceKey: async (make) => (key ??= await make()),
    replyKey: async (make) => (reply ??= await make()),
    serverKeys: async (person) => serverKeys.get(person) ?? null,
    putServerKeys: async (person, keys) => void serverKeys.set(person, keys),
    carried: async () => [...carried.values()].toReversed(),
    add: async (row) => {
      if (carried.has(row.id)) return false;
      carried.set(row.id, row);
      return true;
    },
    change: async (id, change) => {
      const row = carried.get(id);
      if (row) carried.set(id, { ...row, ...change });
    },
    remove: async (id) => void carried.delete(id),
    close: () => {},
  };
}
