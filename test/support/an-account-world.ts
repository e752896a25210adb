import { deviceIdSchema } from '../../src/domain/basics/ids.ts';
import type { Instant } from '../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import type { AccountDeps } from '../../src/server/accounts/open-session.ts';
import { hashPassword } from '../../src/server/accounts/password.ts';
import { firstDocuments } from '../../src/server/seed/seed-kecamatan.ts';
import { createStore } from '../../src/server/store/create-store.ts';
import type { ServerStore } from '../../src/server/store/server-store.ts';
import { openSqliteInMemory } from '../../src/server/store/sqlite/open-sqlite.ts';
import { aMark } from './a-mark.ts';
import { instantAt } from './a-server.ts';
import { aUuid, uuidCounter } from './a-uuid.ts';
import { actors } from './actors.ts';
import { seededBytes } from './seeded-bytes.ts';

export const password = 'kata-sandi-1';
export const place = { device: deviceIdSchema.parse(aUuid(900)), app: '0.1.0' };

export interface AccountWorld {
  readonly store: ServerStore;
  readonly deps: AccountDeps;
  readonly now: () => Instant;
  readonly passMs: (ms: number) => void;
}

/** A store with `siti`, who has a password, and `suwarno`, who has none. */
export async function anAccountWorld(): Promise<AccountWorld> {
  let nowMs = Date.parse('2026-10-29T02:00:00.000Z');
  const now = () => instantAt(nowMs);
  const store = createStore(await openSqliteInMemory(), uuidCounter());
  await store.createKecamatan(firstDocuments(kecamatanPerak), now());
  const randomBytes = seededBytes(7);
  const passwordHash = await hashPassword(password, randomBytes(16));
  const { people } = store;
  await people.add({ ...actors.operator, username: 'siti', passwordHash }, aMark());
  await people.add({ ...actors.kepalaDesa, username: 'suwarno', passwordHash: null }, aMark());
  return {
    store,
    deps: { people, now, randomBytes },
    now,
    passMs: (ms) => {
      nowMs += ms;
    },
  };
}
