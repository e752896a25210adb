import { instantAt } from '../support/a-server.ts';
import { beforeEach, expect, test } from 'vitest';
import { deviceIdSchema, personIdSchema } from '../../src/domain/basics/ids.ts';
import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import type { NewPerson, PeopleStore } from '../../src/server/store/server-store.ts';
import { aMark } from '../support/a-mark.ts';
import { actors } from '../support/actors.ts';
import { aUuid } from '../support/a-uuid.ts';
import { describePush } from './push-contract.ts';
import { noon, other, perak } from './server-store-world.ts';

const later = instantSchema.parse('2026-11-03T06:00:00.000Z');
const evening = instantSchema.parse('2026-11-03T12:00:00.000Z');
const device = deviceIdSchema.parse(aUuid(9));
const second = deviceIdSchema.parse(aUuid(8));
const mark = aMark({ at: noon });
const siti: NewPerson = { ...actors.operator, username: 'operator.perak', passwordHash: null };

/** What holds of people, sessions, links, devices and failed sign-ins over every database. */
export function describePeopleStore(people: () => PeopleStore): void {
  beforeEach(async () => {
    await people().add(siti, mark);
  });
  const openSession = (tokenHash: string, expiresAt = evening) =>
    people().addSession({ tokenHash, person: siti.person, device, createdAt: noon, expiresAt });

  test('finds a person by id, by username and in their kecamatan', async () => {
    const row = { ...siti, disabled: false };
    expect(await people().find(siti.person)).toEqual(row);
    expect(await people().findByUsername('operator.perak')).toEqual(row);
    expect(await people().list(perak)).toEqual([row]);
    expect(await people().list(other)).toEqual([]);
    expect(await people().findByUsername('nobody')).toBeNull();
  });

  test('gives a username once', async () => {
    const second = { ...siti, person: personIdSchema.parse(aUuid(77)), kecamatan: other };
    expect(await people().add(second, { ...mark, kecamatan: other })).toBe('username-taken');
    expect(await people().find(second.person)).toBeNull();
  });

  test('knows a session until it expires or is dropped', async () => {
    await openSession('a', later);
    await openSession('b');
    expect(await people().findSession('a', noon)).toMatchObject({ username: 'operator.perak' });
    expect(await people().findSession('a', later)).toBeNull();
    await people().dropSession('b');
    expect(await people().findSession('b', noon)).toBeNull();
    expect(await people().findSession('c', noon)).toBeNull();
  });

  test('ends the sessions of a person who is disabled, also for when they are enabled again', async () => {
    await openSession('a');
    await people().setDisabled(siti.person, true, mark);
    expect(await people().findSession('a', noon)).toBeNull();
    await people().setDisabled(siti.person, false, mark);
    expect(await people().findSession('a', noon)).toBeNull();
  });

  test('ends the sessions of a person who gets a new password', async () => {
    await openSession('a');
    await people().setPassword(siti.person, 'hash', mark);
    expect(await people().findSession('a', noon)).toBeNull();
    expect(await people().find(siti.person)).toMatchObject({ passwordHash: 'hash' });
  });

  test('a link works once, in time, and only the latest', async () => {
    const add = (tokenHash: string) =>
      people().addLink({ tokenHash, person: siti.person, expiresAt: evening }, mark);
    await add('first');
    await add('second');
    expect(await people().takeLink('first', noon)).toBeNull();
    const both = [people().takeLink('second', noon), people().takeLink('second', noon)];
    expect(new Set(await Promise.all(both))).toEqual(new Set([siti.person, null]));
    await add('third');
    expect(await people().takeLink('third', evening)).toBeNull();
  });

  test('keeps the last contact of a device', async () => {
    const contact = { device, person: siti.person, kecamatan: perak, app: '0.1.0', at: noon };
    await people().touchDevice(contact);
    await people().touchDevice({ ...contact, app: '0.2.0', at: later });
    expect(await people().listDevices(perak)).toEqual([{ ...contact, app: '0.2.0', at: later }]);
    expect(await people().listDevices(other)).toEqual([]);
  });

  test('knows when a person was last heard of on a device before it came back', async () => {
    const who = { device, person: siti.person, kecamatan: perak };
    const hour = (n: number) => instantAt(Date.parse(noon) + n * 3_600_000);
    const touch = (n: number, person = siti.person) =>
      people().touchDevice({ ...who, person, app: '0.1.0', at: hour(n) });
    const before = (n: number) => people().contactBefore(who, hour(n));
    expect(await before(0)).toBeNull();
    await touch(0);
    // Still coming back for the first time; then away, and back again in several rounds.
    expect(await before(1)).toBeNull();
    expect(await before(48)).toBe(hour(0));
    await touch(48);
    await touch(49);
    expect(await before(50)).toBe(hour(0));
    expect(await before(72)).toBe(hour(49));
    // What another person did with the phone says nothing of this one.
    const budi = { ...siti, person: personIdSchema.parse(aUuid(78)), username: 'budi' };
    await people().add(budi, mark);
    await touch(73, budi.person);
    expect(await before(96)).toBeNull();
  });

  test('tells when each desa was last heard of, by any of its phones', async () => {
    const contact = { device, person: siti.person, kecamatan: perak, app: '0.1.0', at: noon };
    await people().touchDevice(contact);
    await people().touchDevice({ ...contact, device: second, at: later });
    expect(await people().lastContacts(perak)).toEqual({ [siti.desa ?? '']: later });
    expect(await people().lastContacts(other)).toEqual({});
  });

  test('keeps what a device signs with, a key a person, until device or access is taken away', async () => {
    const own = { ...mark, by: siti.person, device };
    const keys = () => people().listDeviceKeys(perak, device);
    const key = (publicKey: string) => ({ person: siti.person, publicKey });
    await people().keepDeviceKey('first', own);
    await people().keepDeviceKey('second', own);
    expect(await keys()).toEqual([key('second')]);
    expect(await people().listDeviceKeys(other, device)).toEqual([]);
    await people().dropDevice(device, mark);
    expect(await keys()).toEqual([]);
    const ends = [
      () => people().setDisabled(siti.person, true, mark),
      () => people().setPassword(siti.person, 'hash', mark),
      () => people().change(siti.person, { ...siti, role: 'kepala-desa' }, mark),
    ];
    for (const end of ends) {
      await people().keepDeviceKey('third', own);
      expect(await keys()).toEqual([key('third')]);
      await end();
      expect(await keys()).toEqual([]);
    }
  });

  describePush(people);

  test('counts failures under a key since a moment, until they are cleared', async () => {
    await people().addFailure('one', noon);
    await people().addFailure('one', later);
    await people().addFailure('two', later);
    expect(await people().countFailures('one', noon)).toBe(1);
    expect(
      await people().countFailures('one', instantSchema.parse('2026-11-01T00:00:00.000Z')),
    ).toBe(2);
    await people().clearFailures('one');
    expect(await people().countFailures('one', noon)).toBe(0);
    expect(await people().countFailures('two', noon)).toBe(1);
  });
}
