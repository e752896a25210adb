import type { Engine } from '../schema.ts';
import type { Journaled } from './journaled.ts';
import type { LinkRow, PeopleStore } from '../server-store.ts';

export function createLinks({ writer }: Engine, journaled: Journaled) {
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
