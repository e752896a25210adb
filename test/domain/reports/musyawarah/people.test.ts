import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantSchema } from '../../../../src/domain/basics/tanggal.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import {
  countMusyawarah,
  pairKey,
  listPeople,
} from '../../../../src/domain/reports/musyawarah/people.ts';
import {
  changePerson,
  partPerson,
  removePerson,
  sayOfPair,
} from '../../../../src/domain/reports/musyawarah/edits.ts';
import type { MusyawarahContent } from '../../../../src/domain/reports/musyawarah/schema.ts';
import { merge } from '../../../../src/sync/merge/merge.ts';
import { aHadirin, aMusyawarah } from '../../../support/a-musyawarah.ts';

const at = (minute: number) =>
  instantSchema.parse(`2026-06-10T02:${String(minute).padStart(2, '0')}:00.000Z`);

const twice = aMusyawarah({
  hadirin: {
    late: aHadirin({ at: at(9), alamat: 'RT 02', tandaTangan: 'AAAA', jabatan: 'Kader' }),
    early: aHadirin({ at: at(1), nama: 'Hj. Siti Aminah', lembaga: 'pkk', jabatan: 'Ketua' }),
  },
});

test('two entries of one person are filled from both, the signature kept', () => {
  const [person, ...others] = listPeople(joinAll(twice));
  expect(others).toEqual([]);
  expect(must(person)).toMatchObject({ id: 'early', ids: ['early', 'late'] });
  expect(must(person).hadirin).toMatchObject({
    nama: 'Hj. Siti Aminah',
    jabatan: 'Ketua',
    alamat: 'RT 02',
    lembaga: 'pkk',
    tandaTangan: 'AAAA',
  });
});

test('a field emptied afterwards does not come back from the other entry', () => {
  const one = joinAll(twice);
  const changed = changePerson(must(listPeople(one)[0]), { alamat: '' })(one);
  expect(must(listPeople(changed)[0]).hadirin.alamat).toBe('');
});

test('who was joined by mistake is parted again, with the words of each', () => {
  const one = joinAll(twice);
  const parted = partPerson(must(listPeople(one)[0]))(one);
  expect(listPeople(parted).map(({ hadirin }) => hadirin)).toEqual([
    twice.hadirin['early'],
    twice.hadirin['late'],
  ]);
});

test('who is taken off the list is off with every entry', () => {
  const one = joinAll(twice);
  expect(listPeople(removePerson(must(listPeople(one)[0]))(one))).toEqual([]);
});

test('two phones that join crosswise leave one person and no choice to make', () => {
  const base = aMusyawarah({ hadirin: { a: aHadirin(), b: aHadirin(), c: aHadirin() } });
  const [a, b, c] = listPeople(base);
  const mine = sayOfPair(must(a), must(b), true)(base);
  const theirs = sayOfPair(must(c), must(b), true)(base);
  const { merged, conflicts } = merge(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(listPeople(merged).map(({ ids }) => ids)).toEqual([['a', 'b', 'c']]);
});

test('two phones that say yes and no of one pair leave that to a person', () => {
  const base = aMusyawarah({ hadirin: { a: aHadirin(), b: aHadirin() } });
  const [a, b] = listPeople(base);
  const mine = sayOfPair(must(a), must(b), true)(base);
  const theirs = sayOfPair(must(b), must(a), false)(base);
  expect(merge(base, mine, theirs).conflicts).toMatchObject([
    { path: ['pasangan', 'a|b', 'sama'] },
  ]);
});

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const pairsArb = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.boolean()));

test('every entry is in exactly one person, and people are counted once', () => {
  fc.assert(
    fc.property(pairsArb, (pairs) => {
      const content = withPairs(pairs);
      const people = listPeople(content);
      expect(people.flatMap((person) => person.ids).toSorted()).toEqual([...ids]);
      const { orang, L, P, tanpaJenisKelamin } = countMusyawarah(content);
      expect([orang, L + P + tanpaJenisKelamin]).toEqual([people.length, people.length]);
    }),
  );
});

test('the order in which pairs were said does not change who is who', () => {
  fc.assert(
    fc.property(pairsArb, (pairs) => {
      const content = withPairs(pairs);
      const turned = Object.fromEntries(Object.entries(content.pasangan).toReversed());
      expect(listPeople({ ...content, pasangan: turned })).toEqual(listPeople(content));
    }),
  );
});

function withPairs(pairs: readonly (readonly [string, string, boolean])[]): MusyawarahContent {
  const hadirin = Object.fromEntries(ids.map((id) => [id, aHadirin()]));
  const pasangan = Object.fromEntries(pairs.map(([a, b, sama]) => [pairKey(a, b), { sama }]));
  return aMusyawarah({ hadirin, pasangan });
}

function joinAll(content: MusyawarahContent): MusyawarahContent {
  const [first, second] = listPeople(content);
  return sayOfPair(must(first), must(second), true)(content);
}

test('people stand in the order they were written down, at the same time by id', () => {
  const hadirin = {
    c: aHadirin({ at: at(2) }),
    b: aHadirin({ at: at(1) }),
    d: aHadirin({ at: at(1) }),
    a: aHadirin({ at: at(2) }),
  };
  const ids = (pasangan: MusyawarahContent['pasangan'] = {}) =>
    listPeople({ hadirin, pasangan }).map((person) => person.ids);
  expect(ids()).toEqual([['b'], ['d'], ['a'], ['c']]);
  expect(ids({ 'b|c': { sama: true } })).toEqual([['b', 'c'], ['d'], ['a']]);
  expect(ids({ 'b|c': { sama: false } })).toHaveLength(4);
});

test('three are one by two pairs, in whichever order it was said, and unknown ids join nobody', () => {
  const hadirin = { a: aHadirin(), b: aHadirin(), c: aHadirin(), d: aHadirin() };
  const ids = (...pairs: readonly string[]) =>
    listPeople({
      hadirin,
      pasangan: Object.fromEntries(pairs.map((pair) => [pair, { sama: true }])),
    }).map((person) => person.ids.join(''));
  expect(ids('a|b', 'b|c')).toEqual(['abc', 'd']);
  expect(ids('b|c', 'a|b')).toEqual(['abc', 'd']);
  expect(ids('a|b', 'c|d', 'b|d')).toEqual(['abcd']);
  expect(ids('a|b', 'b|c', 'a|c')).toEqual(['abc', 'd']);
  expect(ids('a|x', 'x|b')).toEqual(['a', 'b', 'c', 'd']);
});

test('of one person each field is the earliest that says anything', () => {
  const hadirin = {
    a: aHadirin({ at: at(1), nama: '', alamat: 'RT 01', unsur: null }),
    b: aHadirin({ at: at(2), nama: 'Siti', alamat: 'RT 02', unsur: 'tani' }),
    c: aHadirin({ at: at(3), nama: 'Siti Aminah', unsur: 'anak', jabatan: 'Kader' }),
  };
  const pasangan = { 'a|b': { sama: true }, 'b|c': { sama: true } };
  expect(listPeople({ hadirin, pasangan })).toEqual([
    {
      id: 'a',
      ids: ['a', 'b', 'c'],
      hadirin: { ...hadirin.a, nama: 'Siti', unsur: 'tani', jabatan: 'Kader' },
    },
  ]);
});
