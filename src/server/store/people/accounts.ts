import type { Engine } from '../engine.ts';
import type { PeopleStore } from '../server-store.ts';
import { rowToPerson } from './row-to-person.ts';

type Accounts = Pick<
  PeopleStore,
  'add' | 'list' | 'find' | 'findByUsername' | 'setDisabled' | 'setPassword'
>;

export function createAccounts({ reader, writer, write }: Engine): Accounts {
  return {
    add: async ({ passwordHash, ...person }) => {
      const { numInsertedOrUpdatedRows } = await writer
        .insertInto('people')
        .values({ ...person, password_hash: passwordHash, disabled: 0 })
        .onConflict((conflict) => conflict.column('username').doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n ? 'added' : 'username-taken';
    },
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
    setDisabled: (person, disabled) =>
      write(async (db) => {
        await db
          .updateTable('people')
          .set({ disabled: disabled ? 1 : 0 })
          .where('person', '=', person)
          .execute();
        if (disabled) await db.deleteFrom('sessions').where('person', '=', person).execute();
      }),
    setPassword: (person, passwordHash) =>
      write(async (db) => {
        await db
          .updateTable('people')
          .set({ password_hash: passwordHash })
          .where('person', '=', person)
          .execute();
        await db.deleteFrom('sessions').where('person', '=', person).execute();
      }),
  };
}
