import { commandIdSchema, deviceIdSchema } from '../../src/domain/basics/ids.ts';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import type { Instant } from '../../src/domain/basics/tanggal.ts';
import { docId } from '../../src/domain/workflow/documents.ts';
import type { Doc } from '../../src/domain/workflow/documents.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import { createPushRound } from '../../src/server/push/push-round.ts';
import { sendPush } from '../../src/server/push/send-push.ts';
import type { SendDeps } from '../../src/server/push/send-push.ts';
import { readVapidKeys } from '../../src/server/push/vapid-keys.ts';
import { firstDocuments } from '../../src/server/seed/seed-kecamatan.ts';
import { createStore } from '../../src/server/store/create-store.ts';
import type { ServerStore } from '../../src/server/store/server-store.ts';
import { openSqliteInMemory } from '../../src/server/store/sqlite/open-sqlite.ts';
import { defaultCalendarSettings } from '../../src/domain/obligations/calendar-settings.ts';
import { defaultObligationRules } from '../../src/domain/obligations/rules.ts';
import { aMark } from './a-mark.ts';
import { startPushService } from './a-push-service.ts';
import type { PushService } from './a-push-service.ts';
import { instantAt } from './a-server.ts';
import { aUuid, uuidCounter } from './a-uuid.ts';
import { actors } from './actors.ts';

export const contact = 'mailto:admin@kecamatan.example';

export interface RemindedKecamatan {
  readonly store: ServerStore;
  readonly service: PushService;
  /** A person turns reminders on, on a device of their own. */
  readonly turnOn: (actor: Actor, device?: number) => Promise<string>;
  readonly now: () => Instant;
  readonly setClock: (text: string) => void;
  readonly write: (...documents: readonly Doc[]) => Promise<void>;
  /** The round of a server that has just started; `fields` takes the place of any part of its sending. */
  readonly startRound: (fields?: Partial<SendDeps>) => () => Promise<void>;
}

/** Kecamatan Perak in a real SQLite where only the APBDes is owed, due 4 November 2026, and a real push service. */
export async function aRemindedKecamatan(): Promise<RemindedKecamatan> {
  const engine = await openSqliteInMemory();
  const newId = uuidCounter();
  const store = createStore(engine, newId);
  let now = instantAt(Date.parse('2026-10-01T00:00:00.000Z'));
  await store.createKecamatan([...firstDocuments(kecamatanPerak), apbdesAlone()], now);
  const { kecamatan } = actors.admin;
  for (const actor of Object.values(actors) as Actor[])
    await store.people.add({ ...actor, username: `p${actor.person}`, passwordHash: null }, aMark());
  const keys = await readVapidKeys(store);
  const service = await startPushService(() => keys.publicKey);
  return {
    store,
    service,
    turnOn: async ({ person }, number = Number(person.slice(-2))) => {
      const device = deviceIdSchema.parse(aUuid(500 + number));
      const subscription = service.subscribe();
      await store.people.keepPush(subscription, aMark({ by: person, device }));
      return subscription.endpoint;
    },
    now: () => now,
    setClock: (text) => {
      now = instantAt(Date.parse(text));
    },
    write: async (...documents) => {
      const command = { id: commandIdSchema.parse(newId()), kind: 'file-report' };
      const { person } = actors.operator;
      const device = deviceIdSchema.parse(aUuid(1));
      await store.transact(kecamatan, (transaction) =>
        transaction.append([{ command, person, device, at: now, documents }]),
      );
    },
    startRound: (fields = {}) => {
      const deps: SendDeps = {
        fetch,
        lookup: async () => ['127.0.0.1'],
        keys,
        contact,
        allowPrivate: true,
        ...fields,
      };
      return createPushRound({
        store,
        now: () => now,
        minute: 7 * 60,
        send: (to, payload) => sendPush(deps, to, payload),
        stopping: new AbortController().signal,
      });
    },
  };
}

/** Everything but the APBDes is switched off, so that a test sees what it says. */
function apbdesAlone(): Doc {
  const entries = defaultObligationRules
    .filter(({ kind }) => kind !== 'apbdes')
    .map(({ id }) => ({ rule: id, tahun: null, enabled: false }));
  return {
    kind: 'calendar',
    id: docId.calendar,
    version: null,
    settings: { ...defaultCalendarSettings, entries },
  };
}
