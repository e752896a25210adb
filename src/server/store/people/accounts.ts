import type { Kysely } from 'kysely';
import type { PersonId } from '../../../domain/basics/ids.ts';
import type { Engine } from '../engine.ts';
import type { Tables } from '../schema.ts';
import type { PeopleStore } from '../server-store.ts';
import type { Journaled } from './journaled.ts';
import { rowToPerson } from './row-to-person.ts';

type Accounts = Pick<
  PeopleStore,
  'add' | 'list' | 'find' | 'findByUsername' | 'change' | 'setDisabled' | 'setPassword'
>;

export function createAccounts({ reader }: Engine, journaled: Journaled): Accounts {
  return {
    add: ({ passwordHash, ...person }, mark) =>
      journaled(mark, async (db, note) => {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('people')
          .values({ ...person, password_hash: passwordHash, disabled: 0 })
          .onConflict((conflict) => conflict.column('username').doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows !== 1n) return 'username-taken';
        const { nama, username, role, desa } = person;
        const values = { nama, username, role, desa };
        await note({ kind: 'person-invited', about: aboutPerson(person.person), values });
        return 'added';
      }),
    list: async (kecamatan) => {
      const rows = await reader
        .selectFrom('people')
        .selectAll()
        .where('kecamatan', '=', kecamatan)
        .orderBy('person')
        .execute();
      return rows.map(rowToPerson);
    },
    find: async (person) => {
      const row = await reader
        .selectFrom('people')
        .selectAll()
        .where('person', '=', person)
        .executeTakeFirst();
      return row ? rowToPerson(row) : null;
    },
    findByUsername: async (username) => {
      const row = await reader
        .selectFrom('people')
        .selectAll()
        .where('username', '=', username)
        .executeTakeFirst();
      return row ? rowToPerson(row) : null;
    },
    change: (person, { nama, role, desa }, mark) =>
      journaled(mark, async (db, note) => {
        const before = await db
          .selectFrom('people')
          .select(['role', 'desa'])
          .where('person', '=', person)
          .executeTakeFirstOrThrow();
        await db
          .updateTable('people')
          .set({ nama, role, desa })
          .where('person', '=', person)
          .execute();
        if (before.role !== role || before.desa !== desa) await endAccess(db, person);
        const values = { nama, role, desa };
        await note({ kind: 'person-changed', about: aboutPerson(person), values });
      }),
    setDisabled: (person, disabled, mark) =>
      journaled(mark, async (db, note) => {
        await db
          .updateTable('people')
          .set({ disabled: disabled ? 1 : 0 })
          .where('person', '=', person)
          .execute();
        if (disabled) await endAccess(db, person);
        const kind = disabled ? 'person-disabled' : 'person-enabled';
        await note({ kind, about: aboutPerson(person) });
      }),
    setPassword: (person, passwordHash, mark) =>
      journaled(mark, async (db, note) => {
        await db
          .updateTable('people')
          .set({ password_hash: passwordHash })
          .where('person', '=', person)
          .execute();
        await endAccess(db, person);
        await note({ kind: 'password-chosen', about: aboutPerson(person) });
      }),
  };
}

/** Signed out everywhere; what their devices signed for them is worth nothing from here on, and none is reminded. */
async function endAccess(db: Kysely<Tables>, person: PersonId): Promise<void> {
  await db.deleteFrom('sessions').where('person', '=', person).execute();
  await db.deleteFrom('device_keys').where('person', '=', person).execute();
  await db.deleteFrom('push_subscriptions').where('person', '=', person).execute();
}

function aboutPerson(person: PersonId): string {
  return `person/${person}`;
}
