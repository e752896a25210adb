import type { Engine } from '../schema.ts';
import type { PeopleStore, SessionPerson } from '../server-store.ts';
import { rowToPerson } from './row-to-person.ts';

export function createSessions({ reader, writer, write }: Engine) {
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
