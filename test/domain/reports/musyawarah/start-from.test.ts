import { expect, test } from 'vitest';
import {
  addUsulan,
  listUsulan,
  startUsulan,
} from '../../../../src/domain/reports/musyawarah/start-from.ts';
import { summarizeMusyawarah } from '../../../../src/domain/reports/musyawarah/summary.ts';
import { aMusyawarah, anUsulan } from '../../../support/a-musyawarah.ts';

const musdes = aMusyawarah({
  usulan: { a: anUsulan({ hasil: 'du-rkpdes' }), b: anUsulan({ hasil: 'rkpdes', prioritas: 2 }) },
});

test('the Musrenbangdes goes on with every usulan of the Musdes, what became of it said anew', () => {
  const started = startUsulan(musdes, 'musrenbangdes');
  expect(Object.keys(started)).toEqual(['a', 'b']);
  expect(Object.values(started).map(({ hasil }) => hasil)).toEqual([null, null]);
});

test('to the kecamatan goes what was sent upward', () => {
  expect(Object.keys(startUsulan(musdes, 'musrenbang-kecamatan'))).toEqual(['a']);
});

test('to the kecamatan goes everything while nothing is marked', () => {
  const unmarked = aMusyawarah({ usulan: { a: anUsulan(), b: anUsulan({ hasil: 'rkpdes' }) } });
  expect(Object.keys(startUsulan(unmarked, 'musrenbang-kecamatan'))).toEqual(['a', 'b']);
  expect(startUsulan({ usulan: {} }, 'musrenbang-kecamatan')).toEqual({});
});

test('usulan of one rank, and those without, stand in the order of their ids', () => {
  const usulan = {
    d: anUsulan({ prioritas: null }),
    b: anUsulan({ prioritas: 2 }),
    c: anUsulan({ prioritas: null }),
    a: anUsulan({ prioritas: 2 }),
  };
  expect(listUsulan({ usulan }).map(([id]) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('a second start adds nothing twice and overwrites nothing', () => {
  const content = aMusyawarah({ usulan: { a: anUsulan({ uraian: 'Sudah diubah' }) } });
  const again = addUsulan(content, startUsulan(musdes, 'musrenbangdes'));
  expect(Object.keys(again.usulan).toSorted()).toEqual(['a', 'b']);
  expect(again.usulan['a']?.uraian).toBe('Sudah diubah');
});

test('usulan stand in the order of their priority, the unranked last', () => {
  const usulan = { x: anUsulan({ prioritas: null }), y: anUsulan({ prioritas: 2 }), z: anUsulan() };
  expect(listUsulan({ usulan }).map(([id]) => id)).toEqual(['z', 'y', 'x']);
});

test('a list shows how many came and what is proposed', () => {
  expect(summarizeMusyawarah(musdes)).toEqual({
    tanggal: '2026-06-10',
    orang: 8,
    L: 6,
    P: 2,
    lkdKindCount: 6,
    usulanCount: 2,
    perkiraanBiaya: 170_000_000,
  });
});
