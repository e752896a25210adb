import { expect, test, vi } from 'vitest';
import { startSyncTimer } from '../../../src/app/sending/sync-timer.ts';
import type { SyncProgress, SyncTimerDeps } from '../../../src/app/sending/sync-timer.ts';
import type { SyncOutcome } from '../../../src/app/sending/sync-round.ts';

test('S9 syncs at start', async () => {
  const world = aWorld();
  await vi.waitFor(() => expect(world.rounds()).toBe(1));
});

test('S9 syncs when poked, at a hint, and after a rest', async () => {
  const world = aWorld();
  await world.ended(1);
  world.timer.poke();
  await world.ended(2);
  world.hint();
  await world.ended(3);
  expect(world.delayMs()).toBeGreaterThanOrEqual(300_000);
  world.timeComes();
  await world.ended(4);
});

// Taken out: the back-off; fails with the same wait each time.
test('S9 waits longer after each round without an answer, never the same for two phones', async () => {
  const ceilings = await delaysOf(['no-answer', 'no-answer', 'no-answer', 'no-answer'], 0.999);
  expect(ceilings.map((delay) => Math.round(delay / 1000))).toEqual([4, 8, 16, 32]);
  expect(await delaysOf(['no-answer', 'no-answer'], 0)).toEqual([1000, 1000]);
});

test('S9 starts again with a short wait once an answer came', async () => {
  const delays = await delaysOf(['no-answer', 'no-answer', 'done', 'no-answer'], 0.999);
  expect(Math.round(delays[3] ?? 0)).toBeLessThan(5000);
});

// The worker wakes with the line too, and may be first: what waits for this page's own round waits little.
test('looks again soon when the worker is at it, however often there was no answer', async () => {
  const delays = await delaysOf(['no-answer', 'no-answer', 'no-answer', 'busy'], 0.999);
  expect(delays[3]).toBeLessThanOrEqual(2000);
});

test.for(['sign-in', 'another-person', 'upgrade-app'] as const)(
  'after %s it rests until poked, whatever the line says',
  async (outcome) => {
    const world = aWorld([outcome, 'done']);
    await world.ended(1);
    world.hint();
    expect([world.delayMs(), world.timer.progress().isRunning]).toEqual([null, false]);
    world.timer.poke();
    await world.ended(2);
    expect(world.timer.progress().outcome).toBe('done');
  },
);

test('a poke during a round runs another one after it', async () => {
  const world = aWorld();
  world.timer.poke();
  await world.ended(1);
  expect(world.delayMs()).toBe(0);
});

test('sends at once what settling left to send', async () => {
  const world = aWorld(['done'], { settle: async () => ({ hasMore: true }) });
  await world.ended(1);
  expect(world.delayMs()).toBeLessThanOrEqual(2000);
});

test('tells of a fault of this phone and tries again', async () => {
  const fault = new Error('disk is full');
  const world = aWorld(['done'], { settle: async () => Promise.reject(fault) });
  await world.ended(1);
  expect(world.timer.progress()).toEqual({ isRunning: false, outcome: 'failed', fault });
  expect(world.delayMs()).not.toBeNull();
});

test('tells each subscriber how a round begins and ends', async () => {
  const world = aWorld();
  await world.ended(1);
  const seen: SyncProgress[] = [];
  const unsubscribe = world.timer.subscribe((progress) => seen.push(progress));
  world.timer.poke();
  await world.ended(2);
  unsubscribe();
  world.timer.poke();
  await world.ended(3);
  expect(seen.map(({ isRunning }) => isRunning)).toEqual([true, false]);
});

test('does nothing more once stopped', async () => {
  const world = aWorld();
  await world.ended(1);
  world.timer.stop();
  world.hint();
  world.timer.poke();
  expect([world.rounds(), world.delayMs(), world.isListening()]).toEqual([1, null, false]);
});

function aWorld(outcomes: readonly SyncOutcome[] = [], deps: Partial<SyncTimerDeps> = {}) {
  let rounds = 0;
  let hint: (() => void) | null = null;
  let waiting: { readonly delayMs: number; readonly work: () => void } | null = null;
  const timer = startSyncTimer({
    round: async () => outcomes[rounds++] ?? 'done',
    settle: async () => ({ hasMore: false }),
    onHint: (given) => {
      hint = given;
      return () => (hint = null);
    },
    after: (delayMs, work) => {
      waiting = { delayMs, work };
      return () => (waiting = null);
    },
    random: () => 0.5,
    ...deps,
  });
  return {
    timer,
    rounds: () => rounds,
    hint: () => hint?.(),
    isListening: () => hint !== null,
    delayMs: () => waiting?.delayMs ?? null,
    timeComes: () => waiting?.work(),
    ended: (count: number) =>
      vi.waitFor(() => expect([rounds, timer.progress().isRunning]).toEqual([count, false])),
  };
}

async function delaysOf(outcomes: readonly SyncOutcome[], random: number): Promise<number[]> {
  const world = aWorld(outcomes, { random: () => random });
  const delays: number[] = [];
  for (let count = 1; count <= outcomes.length; count++) {
    await world.ended(count);
    delays.push(world.delayMs() ?? 0);
    if (count < outcomes.length) world.timeComes();
  }
  return delays;
}
