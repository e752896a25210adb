import { expect, test } from 'vitest';
import { reportKindSchema } from '../../../../src/domain/basics/ids.ts';
import { isLpj, isRealisasiKind } from '../../../../src/domain/reports/realisasi/schema.ts';

test('two semesters and the LPJ are of one form, and the LPJ alone is an LPJ', () => {
  expect(reportKindSchema.options.filter(isRealisasiKind).toSorted()).toEqual([
    'lpj-realisasi',
    'realisasi-semester-1',
    'realisasi-semester-2',
  ]);
  expect(reportKindSchema.options.filter(isLpj)).toEqual(['lpj-realisasi']);
});
