import { expect, test } from 'vitest';
import type { ReportState } from '../../../../src/domain/standing/report-doc.ts';
import type { RelatedReport } from '../../../../src/domain/reports/report-rules.ts';
import { budgetInForce } from '../../../../src/domain/reports/realisasi/budget-in-force.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const report = (
  kind: 'apbdes' | 'apbdes-perubahan',
  state: ReportState,
  content: object = anApbdes(),
): RelatedReport => ({ kind, tahun: 2027, state, content: { ...content } });

const inForce = (...related: RelatedReport[]) => {
  const budget = budgetInForce(related, 2027);
  return budget && [budget.kind, budget.isAccepted];
};

test('the accepted Perubahan is in force, before the accepted murni', () => {
  const both = [report('apbdes', 'diterima'), report('apbdes-perubahan', 'diterima')];
  expect(inForce(...both)).toEqual(['apbdes-perubahan', true]);
});

test('the accepted murni stays in force until the Perubahan is accepted', () => {
  const both = [report('apbdes', 'diterima'), report('apbdes-perubahan', 'diajukan')];
  expect(inForce(...both)).toEqual(['apbdes', true]);
});

test('where none was accepted, the latest there is stands in for it, and says so', () => {
  const both = [report('apbdes', 'dikembalikan'), report('apbdes-perubahan', 'draf')];
  expect(inForce(...both)).toEqual(['apbdes-perubahan', false]);
});

test('"no Perubahan this year" and an empty draft are no budgets', () => {
  const nihil = { ...anApbdes(), nihil: { alasan: 'Tidak ada perubahan' } };
  expect(
    inForce(report('apbdes', 'diterima'), report('apbdes-perubahan', 'diterima', nihil)),
  ).toEqual(['apbdes', true]);
  expect(inForce(report('apbdes', 'draf', { ...anApbdes(), lines: {} }))).toBeNull();
});

test('another year is no budget of this one', () => {
  expect(inForce({ ...report('apbdes', 'diterima'), tahun: 2026 })).toBeNull();
});
