import { type Table, Dexie } from 'dexie';
import type { PersonId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import type { Balasan, CourierKeys, Titipan } from '../../sync/messages/courier.ts';

/** A database of its own beside `tepat`: opened when it is needed, and no part of the first load. */
const courierDatabaseName = 'tepat-titipan';

/** What this device signs with: the private half can be used here and read nowhere. */
export interface DeviceKey {
  readonly privateKey: CryptoKey;
  /** SPKI in base64. */
  readonly publicKey: string;
}

/** What balasan are encrypted for, on this device. */
export interface ReplyKey {
  /** An age identity: a key no script can read, or its text where the browser has none such. */
  readonly identity: CryptoKey | string;
  readonly recipient: string;
}

/** A titipan this phone carries; it sees of it what stands on the outside. */
export interface CarriedRow {
  /** SHA-256 of the titipan: the same file added twice is one. */
  readonly id: string;
  readonly device: Titipan['device'];
  /** The file's name; '' when it came as codes. */
  readonly nama: string;
  /** Null once it was delivered. */
  readonly titipan: Titipan | null;
  readonly sizeBytes: number;
  readonly addedAt: Instant;
  readonly state: 'waiting' | 'delivered' | 'refused';
  /** Why it was refused. */
  readonly code: string | null;
  /** How many of its commands the server took, and how many it refused; null before. */
  readonly applied: number | null;
  readonly refused: number | null;
  /** How many files came with it; rows of before there were any have none. */
  readonly files?: number | null;
  /** What to bring back to the desa. */
  readonly balasan: Balasan | null;
}

export interface CourierStore {
  /** This device's key, made at the first call. */
  readonly deviceKey: (make: () => Promise<DeviceKey>) => Promise<DeviceKey>;
  /** The same for balasan. */
  readonly replyKey: (make: () => Promise<ReplyKey>) => Promise<ReplyKey>;
  /** The server's keys, once it has those of this person on this device. */
  readonly serverKeys: (person: PersonId) => Promise<CourierKeys | null>;
  readonly putServerKeys: (person: PersonId, keys: CourierKeys) => Promise<void>;
  /** The latest first. */
  readonly carried: () => Promise<readonly CarriedRow[]>;
  /** False when it is here already. */
  readonly add: (row: CarriedRow) => Promise<boolean>;
  readonly change: (id: string, change: Partial<CarriedRow>) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly close: () => void;
}

interface CourierDatabase extends Dexie {
  readonly deviceKeys: Table<DeviceKey & { readonly id: 'device' }, 'device'>;
  readonly replyKeys: Table<ReplyKey & { readonly id: 'device' }, 'device'>;
  readonly serverKeys: Table<CourierKeys & { readonly person: PersonId }, PersonId>;
  readonly carried: Table<CarriedRow, string>;
}

export function openCourierStore(): CourierStore {
  const db = new Dexie(courierDatabaseName, {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as CourierDatabase; // its tables are those of the next line
  db.version(1).stores({
    deviceKeys: '&id',
    replyKeys: '&id',
    serverKeys: '&person',
    carried: '&id, addedAt',
  });
  return {
    deviceKey: (make) => keepFirst(db.deviceKeys, make),
    replyKey: (make) => keepFirst(db.replyKeys, make),
    serverKeys: async (person) => (await db.serverKeys.get(person)) ?? null,
    putServerKeys: async (person, { recipient, verifyKey }) =>
      void (await db.serverKeys.put({ person, recipient, verifyKey })),
    carried: () => db.carried.orderBy('addedAt').reverse().toArray(),
    add: (row) =>
      db.transaction('rw', db.carried, async () => {
        if (await db.carried.get(row.id)) return false;
        await db.carried.add(row);
        return true;
      }),
    change: async (id, change) => void (await db.carried.update(id, change)),
    remove: (id) => db.carried.delete(id),
    close: () => db.close(),
  };
}

/** The device's one row of a table, made at the first call; what another tab made first stays. */
async function keepFirst<T extends object>(
  table: Table<T & { readonly id: 'device' }, 'device'>,
  make: () => Promise<T>,
): Promise<T> {
  const kept = await table.get('device');
  if (kept) return kept;
  const fresh = { ...(await make()), id: 'device' as const };
  await table.add(fresh).catch(() => null);
  return (await table.get('device')) ?? fresh;
}
