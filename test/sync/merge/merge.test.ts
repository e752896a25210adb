import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAt, isSame, merge, takeTheirs } from '../../../src/sync/merge/merge.ts';

test('S4 keeps what each side changed in different fields', () => {
  const base = { a: { x: 1, y: 1 }, b: 1 };
  const { merged, conflicts } = merge(
    base,
    { a: { x: 2, y: 1 }, b: 1 },
    { a: { x: 1, y: 3 }, b: 1 },
  );
  expect(merged).toEqual({ a: { x: 2, y: 3 }, b: 1 });
  expect(conflicts).toEqual([]);
});

test('S4 shows both sides where both changed the same field, and keeps mine until a person chooses', () => {
  const { merged, conflicts } = merge({ a: 1 }, { a: 2 }, { a: 3 });
  expect(merged).toEqual({ a: 2 });
  expect(conflicts).toEqual([{ path: ['a'], base: 1, mine: 2, theirs: 3 }]);
});

test('takes the same change of both sides once', () => {
  expect(merge({ a: 1 }, { a: 2 }, { a: 2 })).toEqual({ merged: { a: 2 }, conflicts: [] });
});

test('merges lines added on both sides', () => {
  const { merged } = merge<Record<string, unknown>>({}, { l1: { n: 1 } }, { l2: { n: 2 } });
  expect(merged).toEqual({ l1: { n: 1 }, l2: { n: 2 } });
});

test('shows a line removed here and changed there as a conflict', () => {
  const base: Record<string, unknown> = { l1: { n: 1 } };
  const { merged, conflicts } = merge(base, {}, { l1: { n: 2 } });
  expect(merged).toEqual({});
  expect(conflicts).toEqual([{ path: ['l1'], base: { n: 1 }, mine: undefined, theirs: { n: 2 } }]);
});

test('treats a key named like a built-in as a key like any other', () => {
  const base: Record<string, unknown> = {};
  const { merged, conflicts } = merge(base, { constructor: 1 }, { toString: 2 });
  expect(Object.entries(merged)).toEqual([
    ['constructor', 1],
    ['toString', 2],
  ]);
  expect(conflicts).toEqual([]);
});

const leaf = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b'), fc.constant(null));
const key = fc.constantFrom('p', 'q', 'r');
const content = fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf), fc.array(leaf)));

test('property: a merge of one changed side is that side', () => {
  fc.assert(
    fc.property(content, content, (base, mine) => {
      expect(isSame(merge(base, mine, base).merged, mine)).toBe(true);
      expect(isSame(merge(base, base, mine).merged, mine)).toBe(true);
    }),
  );
});

test('property: both sides find the same conflicts, and choosing a side there makes both equal', () => {
  fc.assert(
    fc.property(content, content, content, (base, mine, theirs) => {
      const here = merge(base, mine, theirs);
      const there = merge(base, theirs, mine);
      expect(here.conflicts.map(({ path }) => path.join('.')).sort()).toEqual(
        there.conflicts.map(({ path }) => path.join('.')).sort(),
      );
      const chosen = here.conflicts.reduce<typeof mine>(takeTheirs, here.merged);
      expect(isSame(chosen, there.merged)).toBe(true);
    }),
  );
});

test('property: no value of either side is gone without a trace', () => {
  fc.assert(
    fc.property(content, content, content, (base, mine, theirs) => {
      const { merged, conflicts } = merge(base, mine, theirs);
      const isTraced = (path: string[], value: unknown, side: 'mine' | 'theirs') =>
        isSame(getAt(merged, path), value) ||
        conflicts.some(
          (conflict) =>
            path.slice(0, conflict.path.length).join('.') === conflict.path.join('.') &&
            isSame(getAt(conflict[side], path.slice(conflict.path.length)), value),
        );
      for (const [side, content] of [
        ['mine', mine],
        ['theirs', theirs],
      ] as const)
        for (const [name, value] of Object.entries(content))
          if (!isSame(value, base[name]) && (typeof value !== 'object' || value === null))
            expect(isTraced([name], value, side)).toBe(true);
    }),
  );
});
