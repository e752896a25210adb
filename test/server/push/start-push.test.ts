import { expect, test, vi } from 'vitest';
import { startPush } from '../../../src/server/push/start-push.ts';
import { aRemindedKecamatan, contact } from '../../support/a-reminded-kecamatan.ts';
import { actors } from '../../support/actors.ts';

const settings = { minute: 7 * 60, contact, allowPrivate: true };

/** The server's reminding, its clock in the test's hand. */
async function started(fetchIt: typeof fetch = fetch) {
  const world = await aRemindedKecamatan();
  const { store, now } = world;
  await world.turnOn(actors.operator);
  world.setClock('2026-10-28T06:50:00.000+07:00');
  const bugs: unknown[] = [];
  let tick: (() => void) | null = null;
  const stop = await startPush(
    {
      store,
      now,
      fetch: fetchIt,
      lookup: async () => ['127.0.0.1'],
      every: (_, call) => {
        tick = call;
        return () => {
          tick = null;
        };
      },
      reportBug: (error) => bugs.push(error),
    },
    settings,
  );
  return { ...world, stop, bugs, tick: () => tick?.(), isTicking: () => tick !== null };
}

test('reminds when its hour comes, once, and stops when the server does', async () => {
  const { service, setClock, tick, isTicking, stop, bugs } = await started();
  tick();
  expect(service.requests()).toBe(0);
  setClock('2026-10-28T07:00:00.000+07:00');
  await vi.waitFor(() => {
    tick();
    expect(service.deliveries).toHaveLength(1);
  });
  tick();
  await stop();
  expect([isTicking(), service.requests(), bugs, service.faults]).toEqual([false, 1, [], []]);
});

test('a stop waits for the reminder that is on its way', async () => {
  let answer = (): void => {};
  let calls = 0;
  const slow: typeof fetch = () => {
    calls += 1;
    return new Promise((resolve) => {
      answer = () => resolve(new Response(null, { status: 201 }));
    });
  };
  const { setClock, tick, stop, store } = await started(slow);
  setClock('2026-10-28T07:00:00.000+07:00');
  await vi.waitFor(() => {
    tick();
    expect(calls).toBe(1);
  });
  let isStopped = false;
  const stopped = stop().then(() => {
    isStopped = true;
  });
  await store.listKecamatan();
  expect(isStopped).toBe(false);
  answer();
  await stopped;
  expect(calls).toBe(1);
});
