import { expect, test } from 'vitest';
import { deviceIdSchema } from '../../src/domain/basics/ids.ts';
import { addHari, instantSchema, tanggalSchema } from '../../src/domain/basics/tanggal.ts';
import type { Mark, PeopleStore } from '../../src/server/store/server-store.ts';
import { aMark } from '../support/a-mark.ts';
import { actors } from '../support/actors.ts';
import { aUuid } from '../support/a-uuid.ts';
import { other, perak } from './server-store-world.ts';

const today = tanggalSchema.parse('2026-11-03');
const tomorrow = addHari(today, 1);
const device = deviceIdSchema.parse(aUuid(9));
const siti = actors.operator;
const own = aMark({ by: siti.person, device });
const keys = (name: string) => ({
  endpoint: `https://push.example/${name}`,
  p256dh: `key of ${name}`,
  auth: `auth of ${name}`,
});

/** What holds of where people are reminded; Siti is there already. */
export function describePush(people: () => PeopleStore): void {
  const due = async (day = today, kecamatan = perak) =>
    (await people().listPushDue(kecamatan, day)).map(({ endpoint }) => endpoint.split('/').at(-1));

  test('keeps one address a device, for who turned it on last', async () => {
    await people().keepPush(keys('old'), own);
    await people().keepPush(keys('new'), own);
    expect(await due()).toEqual(['new']);
    expect(await people().findPush(siti.person, device)).toEqual({
      person: siti.person,
      ...keys('new'),
    });
    expect(await due(today, other)).toEqual([]);
    const camat = { ...actors.camat, username: 'camat', passwordHash: null };
    await people().add(camat, aMark());
    await people().keepPush(keys('new'), aMark({ by: camat.person, device }));
    expect(await people().findPush(siti.person, device)).toBeNull();
    expect(await people().findPush(camat.person, device)).toMatchObject(keys('new'));
  });

  test('gives the reminder of a day away once, also to two at a time', async () => {
    await people().keepPush(keys('one'), own);
    const { endpoint } = keys('one');
    const claim = () => people().claimPush(endpoint, today);
    const both = await Promise.all([claim(), claim()]);
    expect(both.filter((isMine) => isMine)).toEqual([true]);
    expect(await due()).toEqual([]);
    expect(await due(tomorrow)).toEqual(['one']);
    await people().keepPush(keys('one'), own);
    expect(await claim()).toBe(false);
    await people().releasePush(endpoint, today);
    expect(await due()).toEqual(['one']);
    expect(await claim()).toBe(true);
    expect(await people().claimPush(endpoint, tomorrow)).toBe(true);
    await people().releasePush(endpoint, today);
    expect(await due(tomorrow)).toEqual([]);
  });

  test('is gone with the device, the access of the person, or a word of either end', async () => {
    const ends = [
      () => people().dropPush(siti.person, device),
      () => people().dropPushEndpoint(keys('one').endpoint),
      () => people().dropDevice(device, aMark()),
      () => people().setPassword(siti.person, 'hash', aMark()),
      () => people().change(siti.person, { ...siti, role: 'kepala-desa' }, aMark()),
      () => people().setDisabled(siti.person, true, aMark()),
    ];
    for (const end of ends) {
      await people().keepPush(keys('one'), own);
      expect(await due()).toEqual(['one']);
      await end();
      expect(await people().findPush(siti.person, device)).toBeNull();
    }
  });

  test('the oldest device of a person makes room for a sixth', async () => {
    for (let n = 0; n < 6; n += 1) await people().keepPush(keys(`${n}`), markOfDevice(n));
    const kept = Array.from({ length: 5 }, (_, n) => `${n + 1}`);
    expect(await due()).toEqual(kept);
  });
}

function markOfDevice(n: number): Mark {
  return {
    ...own,
    device: deviceIdSchema.parse(aUuid(100 + n)),
    at: instantSchema.parse(`2026-10-29T02:0${n}:00.000Z`),
  };
}
