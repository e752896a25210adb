import { expect, test } from 'vitest';
import { createTurns } from '../../../src/server/accounts/in-turn.ts';

/** Work that ends when it is told to. */
function aJob(name: string, log: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return {
    work: () => {
      log.push(`${name} begins`);
      return promise.finally(() => log.push(`${name} ends`));
    },
    ends: () => resolve(name),
    fails: () => reject(new Error(name)),
  };
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

test('work of one key goes one after the other, also what comes while the second is under way', async () => {
  const log: string[] = [];
  const inTurn = createTurns();
  const [a, b, c] = [aJob('a', log), aJob('b', log), aJob('c', log)];
  const first = inTurn('siti', a.work);
  const second = inTurn('siti', b.work);
  await soon();
  expect(log).toEqual(['a begins']);
  a.ends();
  expect(await first).toBe('a');
  await soon();
  const third = inTurn('siti', c.work);
  await soon();
  expect(log).toEqual(['a begins', 'a ends', 'b begins']);
  b.ends();
  await second;
  await soon();
  c.ends();
  expect(await third).toBe('c');
  expect(log.slice(3)).toEqual(['b ends', 'c begins', 'c ends']);
});

test('work that fails tells who asked for it, and the next goes on', async () => {
  const log: string[] = [];
  const inTurn = createTurns();
  const [a, b] = [aJob('a', log), aJob('b', log)];
  const first = inTurn('siti', a.work);
  const second = inTurn('siti', b.work);
  a.fails();
  await expect(first).rejects.toThrow('a');
  await soon();
  b.ends();
  expect(await second).toBe('b');
});

test('other keys wait for nothing', async () => {
  const log: string[] = [];
  const inTurn = createTurns();
  const [a, b] = [aJob('a', log), aJob('b', log)];
  const first = inTurn('siti', a.work);
  const second = inTurn('budi', b.work);
  b.ends();
  expect(await second).toBe('b');
  a.ends();
  await first;
  expect(log).toEqual(['a begins', 'b begins', 'b ends', 'a ends']);
});
