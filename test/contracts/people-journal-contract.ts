import { expect, test } from 'vitest';
import { deviceIdSchema, personIdSchema } from '../../src/domain/basics/ids.ts';
import type { NewPerson } from '../../src/server/store/server-store.ts';
import { aDraftDoc } from '../support/a-draft-doc.ts';
import { aMark } from '../support/a-mark.ts';
import { actors } from '../support/actors.ts';
import { aUuid } from '../support/a-uuid.ts';
import { noon, perak } from './server-store-world.ts';
import type { StoreWorld } from './server-store-world.ts';

const device = deviceIdSchema.parse(aUuid(9));
const mark = aMark({ at: noon });
const secret = '$argon2id$rahasia';
const siti: NewPerson = { ...actors.operator, username: 'operator.perak', passwordHash: secret };
const { person } = siti;
const contact = { device, person, kecamatan: perak, app: '0.1.0', at: noon };

/** That changes of people and devices stand in the journal's chain, over every database. */
export function describePeopleJournal(world: () => StoreWorld): void {
  const rows = async () => {
    const { engine } = world();
    const journal = engine.reader.selectFrom('journal').selectAll().orderBy('seq');
    return (await journal.where('kecamatan', '=', perak).execute()).slice(1);
  };

  test('says who did what to whom, with which device and when, and nothing secret', async () => {
    const { people, verifyJournal } = world().store;
    await people.add(siti, mark);
    const link = { tokenHash: 'rahasia-link', person, expiresAt: noon };
    await people.addLink(link, mark);
    await people.setPassword(person, secret, { ...mark, by: person });
    const { nama } = siti;
    await people.change(person, { nama, role: 'verifikator', desa: null }, mark);
    await people.setDisabled(person, true, mark);
    await people.setDisabled(person, false, { ...mark, by: null, device: null });
    const about = `person/${person}`;
    const { username, desa } = siti;
    expect((await rows()).map((row) => [row.kind, JSON.parse(row.documents)])).toEqual([
      ['person-invited', [[about, { nama, username, role: 'operator', desa }]]],
      ['link-made', [[about, {}]]],
      ['password-chosen', [[about, {}]]],
      ['person-changed', [[about, { nama, role: 'verifikator', desa: null }]]],
      ['person-disabled', [[about, {}]]],
      ['person-enabled', [[about, {}]]],
    ]);
    expect((await rows())[0]).toMatchObject({ person: mark.by, device: mark.device, at: noon });
    expect((await rows())[5]).toMatchObject({ person: '', device: '' });
    expect(JSON.stringify(await rows())).not.toContain('rahasia');
    expect(await verifyJournal(perak)).toEqual({ kind: 'whole', rows: 7 });
  });

  test('names a device when it first comes, when it changes hands and when it is dropped', async () => {
    const { people } = world().store;
    const other = personIdSchema.parse(aUuid(77));
    await people.add(siti, mark);
    await people.add({ ...siti, person: other, username: 'kades.perak' }, mark);
    for (const by of [person, person, other]) await people.touchDevice({ ...contact, person: by });
    await people.dropDevice(device, mark);
    const told = (await rows()).slice(2).map((row) => [row.kind, row.person]);
    expect(told).toEqual([
      ['device-seen', person],
      ['device-seen', other],
      ['device-dropped', mark.by],
    ]);
  });

  test('says nothing of what did not happen', async () => {
    const { people } = world().store;
    await people.add(siti, mark);
    await people.add({ ...siti, person: personIdSchema.parse(aUuid(77)) }, mark);
    expect(await rows()).toHaveLength(1);
  });

  // Taken out: lockHead in journaled.ts (FOR UPDATE); fails on PostgreSQL with a number used twice.
  test('S2 changes of people and commits at once make one whole chain', async () => {
    const { append, store } = world();
    const adding = Array.from({ length: 20 }, (_, n) =>
      store.people.add(
        { ...siti, person: personIdSchema.parse(aUuid(100 + n)), username: `u${n}` },
        mark,
      ),
    );
    const appending = Array.from({ length: 20 }, (_, n) => append(aDraftDoc({ tahun: 2000 + n })));
    await Promise.all([...adding, ...appending]);
    expect(await store.verifyJournal(perak)).toEqual({ kind: 'whole', rows: 41 });
  });
}
