import type { Engine } from './schema.ts';
import { createAccounts } from './people/accounts.ts';
import { createDeviceKeys } from './people/device-keys.ts';
import { createDevices } from './people/devices.ts';
import { type Journaled, createJournaled } from './people/journaled.ts';
import { createPush } from './people/push.ts';
import type { PeopleStore, LinkRow, SessionPerson } from './server-store.ts';
import { rowToPerson } from './people/row-to-person.ts';

export function createPeopleStore(engine: Engine, newId: () => string): PeopleStore {
  const journaled = createJournaled(engine, newId);
  return {
    ...createAccounts(engine, journaled),
    ...createSessions(engine),
    ...createLinks(engine, journaled),
    ...createDevices(engine, journaled),
    ...createDeviceKeys(engine, journaled),
    ...createPush(engine),
    ...createFailures(engine),
  };
}

function createLinks({ writer }: Engine, journaled: Journaled) {
  return {
    addLink: ({ tokenHash, person, expiresAt }, mark) =>
      journaled(mark, async (db, note) => {
        await db.deleteFrom('links').where('person', '=', person).execute();
        await db
          .insertInto('links')
          .values({ token_hash: tokenHash, person, expires_at: expiresAt })
          .execute();
        await note({ kind: 'link-made', about: `person/${person}` });
      }),
    takeLink: async (tokenHash, now) => {
      const taken = await writer
        .deleteFrom('links')
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .returning('person')
        .executeTakeFirst();
      return taken ? (taken.person as LinkRow['person']) : null; // written from one
    },
  } satisfies Partial<PeopleStore>;
}

/** Nobody counts failures older than a day. */
const keptMs = 24 * 3_600_000;

function createFailures({ reader, writer }: Engine) {
  return {
    countFailures: async (key, since) => {
      const { count } = await reader
        .selectFrom('sign_in_failures')
        .select((eb) => eb.fn.countAll<number | string>().as('count'))
        .where('key', '=', key)
        .where('at', '>', since)
        .executeTakeFirstOrThrow();
      return Number(count); // PostgreSQL counts in bigint, which travels as text
    },
    addFailure: async (key, at) => {
      const longAgo = new Date(Date.parse(at) - keptMs).toISOString();
      await writer.deleteFrom('sign_in_failures').where('at', '<', longAgo).execute();
      await writer.insertInto('sign_in_failures').values({ key, at }).execute();
    },
    clearFailures: async (key) => {
      await writer.deleteFrom('sign_in_failures').where('key', '=', key).execute();
    },
  } satisfies Partial<PeopleStore>;
}

function createSessions({ reader, writer, write }: Engine) {
  return {
    addSession: ({ tokenHash, person, device, createdAt, expiresAt }) =>
      write(async (db) => {
        await db
          .deleteFrom('sessions')
          .where('person', '=', person)
          .where('expires_at', '<=', createdAt)
          .execute();
        await db
          .insertInto('sessions')
          .values({
            token_hash: tokenHash,
            person,
            device,
            created_at: createdAt,
            expires_at: expiresAt,
          })
          .execute();
      }),
    findSession: async (tokenHash, now) => {
      const row = await reader
        .selectFrom('sessions')
        .innerJoin('people', 'people.person', 'sessions.person')
        .selectAll('people')
        .select('sessions.device')
        .where('sessions.token_hash', '=', tokenHash)
        .where('sessions.expires_at', '>', now)
        .where('people.disabled', '=', 0)
        .executeTakeFirst();
      return row ? { ...rowToPerson(row), device: row.device as SessionPerson['device'] } : null; // written from one
    },
    dropSession: async (tokenHash) => {
      await writer.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
    },
  } satisfies Partial<PeopleStore>;
}
