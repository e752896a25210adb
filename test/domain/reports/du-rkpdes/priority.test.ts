import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareUsulan } from '../../../../src/domain/reports/du-rkpdes/compare.ts';
import {
  byPriority,
  moveUsulan,
  nextUrutan,
} from '../../../../src/domain/reports/du-rkpdes/priority.ts';
import type { UsulanById } from '../../../../src/domain/reports/du-rkpdes/priority.ts';
import { merge } from '../../../../src/sync/merge/merge.ts';
import { aDuRkpdes, aUsulan } from '../../../support/a-du-rkpdes.ts';
import { anyUsulanById } from '../../../support/any-usulan.ts';

const idsOf = (all: UsulanById) => byPriority(all).map(({ id }) => id);

test('a proposal moves one place up or down, and the ends stay', () => {
  const { usulan } = aDuRkpdes();
  expect(idsOf(moveUsulan(usulan, 'irigasi', -1))).toEqual(['irigasi', 'jembatan', 'pelatihan']);
  expect(idsOf(moveUsulan(usulan, 'irigasi', 1))).toEqual(['jembatan', 'pelatihan', 'irigasi']);
  expect(moveUsulan(usulan, 'jembatan', -1)).toBe(usulan);
  expect(moveUsulan(usulan, 'pelatihan', 1)).toBe(usulan);
});

test('whatever the places, a move swaps two neighbours and keeps every proposal', () => {
  fc.assert(
    fc.property(
      anyUsulanById,
      fc.nat(7),
      fc.constantFrom(-1 as const, 1 as const),
      (all, at, step) => {
        const before = idsOf(all);
        const id = before[at];
        if (id === undefined) return;
        const expected = [...before];
        const other = before[at + step];
        if (other !== undefined) {
          expected[at] = other;
          expected[at + step] = id;
        }
        expect(idsOf(moveUsulan(all, id, step))).toEqual(expected);
      },
    ),
  );
});

test('a new proposal comes last', () => {
  expect(nextUrutan({})).toBe(1);
  expect(nextUrutan(aDuRkpdes().usulan)).toBe(4);
});

test('two phones moving other proposals do not meet', () => {
  const usulan = { ...aDuRkpdes().usulan, pasar: aUsulan({ urutan: 4 }) };
  const mine = moveUsulan(usulan, 'jembatan', 1);
  const theirs = moveUsulan(usulan, 'pasar', -1);
  const { merged, conflicts } = merge({ usulan }, { usulan: mine }, { usulan: theirs });
  expect(conflicts).toEqual([]);
  expect(idsOf(merged.usulan)).toEqual(['irigasi', 'jembatan', 'pasar', 'pelatihan']);
});

test('says which proposals are new, gone or changed, and in which columns', () => {
  const before = aDuRkpdes().usulan;
  const { pelatihan: _, ...rest } = moveUsulan(before, 'irigasi', -1);
  const { added, removed, changed } = compareUsulan(before, { ...rest, pasar: aUsulan() });
  expect([...added]).toEqual(['pasar']);
  expect(removed.map(({ id }) => id)).toEqual(['pelatihan']);
  expect([...changed].map(([id, { fields }]) => [id, fields])).toEqual([
    ['jembatan', ['urutan']],
    ['irigasi', ['urutan']],
  ]);
});
