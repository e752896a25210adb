import type { Engine } from '../engine.ts';
import type { LinkRow, PeopleStore } from '../server-store.ts';

type Links = Pick<PeopleStore, 'addLink' | 'takeLink'>;

export function createLinks({ writer, write }: Engine): Links {
  return {
    addLink: ({ tokenHash, person, expiresAt }) =>
      write(async (db) => {
        await db.deleteFrom('links').where('person', '=', person).execute();
        await db
          .insertInto('links')
          .values({ token_hash: tokenHash, person, expires_at: expiresAt })
          .execute();
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
  };
}
