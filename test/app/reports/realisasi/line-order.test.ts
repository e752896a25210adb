import { expect, test } from 'vitest';
import { linesInOrder, neighbourOf } from '../../../../src/app/reports/realisasi/line-order.ts';
import { buildRealisasiTree } from '../../../../src/domain/reports/realisasi/tree.ts';
import { aRealisasi, withRealisasi } from '../../../support/a-realisasi.ts';

const half = withRealisasi(withRealisasi(aRealisasi(), 'atk', null), 'blt', null);
const order = linesInOrder(buildRealisasiTree(half).belanja);
const all = { step: 1, onlyUnfilled: false } as const;

test('the lines follow each other as the tree shows them', () => {
  expect(order.slice(0, 3).map(({ id }) => id)).toEqual([
    'siltap-kades',
    'tunjangan-kades',
    'siltap-perangkat',
  ]);
  expect(order).toHaveLength(25);
});

test('the next line is the one below, the one before the one above, and none at the ends', () => {
  expect(neighbourOf(order, 'siltap-kades', all)).toBe('tunjangan-kades');
  expect(neighbourOf(order, 'tunjangan-kades', { ...all, step: -1 })).toBe('siltap-kades');
  expect(neighbourOf(order, 'siltap-kades', { ...all, step: -1 })).toBeNull();
  expect(neighbourOf(order, 'blt', all)).toBeNull();
});

test('among those not filled in, the next passes over the rest', () => {
  const unfilled = { step: 1, onlyUnfilled: true } as const;
  expect(neighbourOf(order, 'siltap-kades', unfilled)).toBe('atk');
  expect(neighbourOf(order, 'atk', unfilled)).toBe('blt');
});
