import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkDuRkpdes } from '../../../../src/domain/reports/du-rkpdes/checks.ts';
import { duRkpdesRules } from '../../../../src/domain/reports/du-rkpdes/rules.ts';
import type { DuRkpdesContent } from '../../../../src/domain/reports/du-rkpdes/schema.ts';
import {
  emptyDuRkpdes,
  computeDuRkpdesTotals,
} from '../../../../src/domain/reports/du-rkpdes/schema.ts';
import { startDuRkpdesFrom } from '../../../../src/domain/reports/du-rkpdes/start-from.ts';
import { summarizeDuRkpdes } from '../../../../src/domain/reports/du-rkpdes/summary.ts';
import { aDuRkpdes, aUsulan } from '../../../support/a-du-rkpdes.ts';
import { anyUsulanById } from '../../../support/any-usulan.ts';

const rules = (content: DuRkpdesContent) =>
  checkDuRkpdes(content, { tahun: 2027 }).map(({ rule }) => rule);

test('has nothing to say about a list in order', () => {
  expect(checkDuRkpdes(aDuRkpdes(), { tahun: 2027 })).toEqual([]);
});

test('an empty content is valid, and an empty list blocks', () => {
  expect(duRkpdesRules.parse(duRkpdesRules.empty)).toEqual(emptyDuRkpdes);
  expect(checkDuRkpdes(emptyDuRkpdes, { tahun: 2027 })).toMatchObject([
    { level: 'blocks', rule: 'empty' },
  ]);
});

describe('the Musrenbangdes', () => {
  test.each([
    [null, ['musrenbangdes']],
    ['2026-12-31', []],
    ['2027-01-01', ['musrenbangdes-late']],
  ])('on %s', (day, expected) => {
    const tanggalMusrenbangdes = day === null ? null : tanggalSchema.parse(day);
    expect(rules(aDuRkpdes({ tanggalMusrenbangdes }))).toEqual(expected);
  });
});

test('one finding a proposal names what is missing; a dusun or an RT is place enough', () => {
  const bare = aUsulan({ fungsi: null, opd: ' ', perkiraan: null });
  expect(checkDuRkpdes(aDuRkpdes({ usulan: { bare } }), { tahun: 2027 })).toMatchObject([
    {
      rule: 'columns',
      where: ['usulan', 'bare', 'bidang'],
      values: { columns: 'bidang,perkiraan,opd' },
    },
  ]);
  expect(rules(aDuRkpdes({ usulan: { a: aUsulan({ dusun: '' }) } }))).toEqual([]);
  expect(rules(aDuRkpdes({ usulan: { a: aUsulan({ dusun: '', rt: '', rw: '' }) } }))).toEqual([
    'columns',
  ]);
});

test('a kode the annex does not have, and a missing berita acara', () => {
  const usulan = { a: aUsulan({ fungsi: '2.9.77' }) };
  expect(rules(aDuRkpdes({ usulan, lampiran: {} }))).toEqual(['kode', 'lampiran']);
});

test('sums by bidang and by OPD come to the total, and no list makes the checks fail', () => {
  fc.assert(
    fc.property(anyUsulanById, (usulan) => {
      const content = aDuRkpdes({ usulan });
      const { total, byBidang, byOpd } = computeDuRkpdesTotals(content);
      const sum = (sums: ReadonlyMap<string, number>) =>
        [...sums.values()].reduce((all, one) => all + one, 0);
      expect([sum(byBidang), sum(byOpd)]).toEqual([total, total]);
      const blocks = checkDuRkpdes(content, { tahun: 2027 }).some(
        ({ level }) => level === 'blocks',
      );
      expect(blocks).toBe(Object.keys(usulan).length === 0);
    }),
  );
});

test('last year lends its proposals in their order, nothing else', () => {
  expect(startDuRkpdesFrom(aDuRkpdes())).toEqual({ ...emptyDuRkpdes, usulan: aDuRkpdes().usulan });
  expect(summarizeDuRkpdes(aDuRkpdes())).toEqual({ total: 1_090_000_000, usulanCount: 3 });
});
