import { expect, test } from 'vitest';
import { deviceIdSchema } from '../../../src/domain/basics/ids.ts';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { aMark } from '../../support/a-mark.ts';
import { aRemindedKecamatan, contact } from '../../support/a-reminded-kecamatan.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';
import { aUuid } from '../../support/a-uuid.ts';
import { actors } from '../../support/actors.ts';

/** The APBDes 2027 is due on 4 November: on 28 October seven days are left. */
const at = (wib: string) => `2026-10-28T${wib}:00.000+07:00`;

const sevenDays = {
  title: '1 laporan Desa Sembung jatuh tempo 7 hari lagi',
  body: 'Paling lambat 4 November 2026.',
  path: '/laporan/35.17.01.2006/apbdes/2027',
};

test('what a desa owes arrives at its phone, signed by this server and readable there alone', async () => {
  const { service, turnOn, setClock, startRound } = await aRemindedKecamatan();
  const endpoint = await turnOn(actors.operator);
  setClock(at('07:00'));
  await startRound()();
  expect(service.faults).toEqual([]);
  expect(service.deliveries).toMatchObject([
    {
      endpoint,
      payload: sevenDays,
      claims: { sub: contact, aud: new URL(endpoint).origin },
      headers: { 'content-encoding': 'aes128gcm', ttl: '43200', urgency: 'normal' },
    },
  ]);
});

test('each desa is told of its own, the kecamatan of its clocks, who has nothing to do of nothing', async () => {
  const { service, turnOn, setClock, startRound, write } = await aRemindedKecamatan();
  const receivedAt = instantSchema.parse('2026-11-06T02:00:00.000Z');
  const times = { filedAt: receivedAt, seenServerAt: receivedAt, receivedAt };
  await write(aReportDoc({ state: 'diajukan', revision: 1, firstFiled: times, lastFiled: times }));
  for (const actor of [actors.operator, actors.operatorPerak, actors.verifikator, actors.camat])
    await turnOn(actor);
  const told = () => service.deliveries.map(({ payload }) => payload);
  setClock('2026-11-12T00:00:00.000Z');
  await startRound()();
  expect(told()).toMatchObject([
    { title: '1 laporan Desa Perak terlambat 8 hari', body: 'Batasnya 4 November 2026.' },
  ]);
  // Sembung has filed; its evaluation ends on 4 December, five working days from Friday 27 November.
  setClock('2026-11-27T00:00:00.000Z');
  await startRound()();
  const clock = {
    title: '1 evaluasi tinggal 5 hari kerja',
    body: 'Paling lambat 4 Desember 2026.',
    path: '/antrean',
  };
  expect(told().slice(1)).toEqual([clock, clock]);
});

test('nobody is reminded twice a day, whoever asks how often, also after a restart', async () => {
  const { service, turnOn, setClock, startRound } = await aRemindedKecamatan();
  await turnOn(actors.operator);
  setClock(at('07:00'));
  const round = startRound();
  await Promise.all([round(), startRound()()]);
  await round();
  await startRound()();
  setClock(at('18:00'));
  await startRound()();
  expect(service.requests()).toBe(1);
});

test('the days between say nothing, the next reminder comes on its day', async () => {
  const { service, turnOn, setClock, startRound } = await aRemindedKecamatan();
  await turnOn(actors.operator);
  const round = startRound();
  for (let day = 20; day <= 31; day += 1) {
    setClock(`2026-10-${day}T07:10:00.000+07:00`);
    await round();
  }
  expect(service.deliveries.map(({ payload }) => payload)).toMatchObject([
    { title: '1 laporan Desa Sembung jatuh tempo 14 hari lagi' },
    sevenDays,
  ]);
});

test('goes out at the set hour in WIB, catches up by day, and wakes nobody at night', async () => {
  const { service, turnOn, setClock, startRound } = await aRemindedKecamatan();
  await turnOn(actors.operator);
  const round = startRound();
  setClock(at('06:59'));
  await round();
  setClock(at('19:01'));
  await round();
  expect(service.requests()).toBe(0);
  setClock(at('19:00'));
  await round();
  expect(service.deliveries).toHaveLength(1);
});

test.each([429, 500, 503])(
  'what a push service answers with %i is sent at the next round',
  async (status) => {
    const { service, turnOn, setClock, startRound } = await aRemindedKecamatan();
    await turnOn(actors.operator);
    setClock(at('07:00'));
    const round = startRound();
    service.failWith(status);
    await round();
    expect(service.deliveries).toEqual([]);
    service.failWith(null);
    await round();
    await round();
    expect(service.deliveries).toHaveLength(1);
  },
);

test('a push service that cannot be reached is tried again', async () => {
  const { service, turnOn, setClock, startRound } = await aRemindedKecamatan();
  await turnOn(actors.operator);
  setClock(at('07:00'));
  await startRound({ fetch: async () => Promise.reject(new TypeError('no line')) })();
  await startRound()();
  expect(service.deliveries).toHaveLength(1);
});

test.each([404, 410])('an address that is gone (%i) is forgotten', async (status) => {
  const { service, store, turnOn, setClock, startRound } = await aRemindedKecamatan();
  const endpoint = await turnOn(actors.operator);
  setClock(at('07:00'));
  service.failWith(status);
  await startRound()();
  setClock('2026-11-03T00:00:00.000Z');
  service.failWith(null);
  await startRound()();
  expect(service.requests()).toBe(1);
  expect(await store.people.claimPush(endpoint, tanggalSchema.parse('2026-12-01'))).toBe(false);
});

test('a browser with keys to which nothing can be sealed is forgotten', async () => {
  const { store, service, setClock, startRound } = await aRemindedKecamatan();
  const { person } = actors.operator;
  const device = deviceIdSchema.parse(aUuid(501));
  const broken = { ...service.subscribe(), p256dh: `B${'_'.repeat(86)}` };
  await store.people.keepPush(broken, aMark({ by: person, device }));
  setClock(at('07:00'));
  await startRound()();
  expect(service.requests()).toBe(0);
  expect(await store.people.findPush(person, device)).toBeNull();
});

test('a refusal of another kind is not repeated the same day, and the address stays', async () => {
  const { service, turnOn, setClock, startRound } = await aRemindedKecamatan();
  await turnOn(actors.operator);
  setClock(at('07:00'));
  service.failWith(413);
  const round = startRound();
  await round();
  await round();
  expect(service.requests()).toBe(1);
  service.failWith(null);
  setClock('2026-11-03T00:00:00.000Z');
  await round();
  expect(service.deliveries).toMatchObject([
    { payload: { title: '1 laporan Desa Sembung jatuh tempo besok' } },
  ]);
});

test('a disabled person is told nothing', async () => {
  const { service, store, turnOn, setClock, startRound } = await aRemindedKecamatan();
  await turnOn(actors.operator);
  await store.people.setDisabled(actors.operator.person, true, aMark());
  setClock(at('07:00'));
  await startRound()();
  expect(service.requests()).toBe(0);
});

test('an address that leads inside is never called, whatever its name', async () => {
  const { service, turnOn, setClock, startRound } = await aRemindedKecamatan();
  await turnOn(actors.operator);
  setClock(at('07:00'));
  const lookup = async () => ['203.0.113.7', '10.0.0.5'];
  await startRound({ allowPrivate: false, lookup })();
  expect(service.requests()).toBe(0);
});
