import type { Kysely, Updateable } from 'kysely';
import type { KecamatanCode, PersonId } from '../../../domain/basics/ids.ts';
import { must } from '../../../domain/basics/must.ts';
import type { Engine, Tables } from '../schema.ts';
import type { NewPerson, PeopleStore, PersonRow } from '../server-store.ts';
import type { Journaled } from './journaled.ts';
import { rowToPerson } from './row-to-person.ts';

export function createAccounts({ reader }: Engine, journaled: Journaled) {
  return {
    add: (person, mark) =>
      journaled(mark, async (db, note) => {
        if (!(await insertPerson(db, person))) return 'username-taken';
        const { nama, username, role, desa } = person;
        const values = { nama, username, role, desa };
        await note({ kind: 'person-invited', about: aboutPerson(person.person), values });
        return 'added';
      }),
    list: (kecamatan) => listPeople(reader, kecamatan),
    find: (person) => findPerson(reader, 'person', person),
    findByUsername: (username) => findPerson(reader, 'username', username),
    change: (person, { nama, role, desa }, mark) =>
      journaled(mark, async (db, note) => {
        const before = must(await findPerson(db, 'person', person), person);
        await setPerson(db, person, { nama, role, desa });
        if (before.role !== role || before.desa !== desa) await endAccess(db, person);
        const values = { nama, role, desa };
        await note({ kind: 'person-changed', about: aboutPerson(person), values });
      }),
    setDisabled: (person, disabled, mark) =>
      journaled(mark, async (db, note) => {
        await setPerson(db, person, { disabled: disabled ? 1 : 0 });
        if (disabled) await endAccess(db, person);
        const kind = disabled ? 'person-disabled' : 'person-enabled';
        await note({ kind, about: aboutPerson(person) });
      }),
    setPassword: (person, passwordHash, mark) =>
      journaled(mark, async (db, note) => {
        await setPerson(db, person, { password_hash: passwordHash });
        await endAccess(db, person);
        await note({ kind: 'password-chosen', about: aboutPerson(person) });
      }),
  } satisfies Partial<PeopleStore>;
}

async function listPeople(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
): Promise<readonly PersonRow[]> {
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('kecamatan', '=', kecamatan)
    .orderBy('person')
    .execute();
  return rows.map(rowToPerson);
}

async function findPerson(
  db: Kysely<Tables>,
  column: 'person' | 'username',
  value: string,
): Promise<PersonRow | null> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where(column, '=', value)
    .executeTakeFirst();
  return row ? rowToPerson(row) : null;
}

/** False when the name to sign in with is somebody's already. */
async function insertPerson(
  db: Kysely<Tables>,
  { passwordHash, ...person }: NewPerson,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('people')
    .values({ ...person, password_hash: passwordHash, disabled: 0 })
    .onConflict((conflict) => conflict.column('username').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function setPerson(
  db: Kysely<Tables>,
  person: PersonId,
  fields: Updateable<Tables['people']>,
): Promise<void> {
  await db.updateTable('people').set(fields).where('person', '=', person).execute();
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
