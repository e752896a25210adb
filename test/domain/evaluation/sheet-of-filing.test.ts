import { expect, test } from 'vitest';
import { pointsOf } from '../../../src/domain/evaluation/points.ts';
import { emptySheet } from '../../../src/domain/standing/sheet.ts';
import { pointsOfFiling, sheetForVerdict } from '../../../src/domain/evaluation/sheet-of-filing.ts';
import type { Finding } from '../../../src/domain/reports/report-rules.ts';

const points = pointsOf('apbdes');
const cap: Finding = { level: 'finding', rule: 'V10', where: [], values: {}, basis: 'PP 11/2019' };

const said = (...findings: readonly Finding[]) => ({
  points,
  found: { findings, sayAll: () => 'Lebih 2%.' },
  outcome: 'dikembalikan' as const,
  conclude: () => 'Usulan.',
});

test('the verdict on a Raperdes carries what the checks suggest, also where nobody touched the sheet', () => {
  const sheet = sheetForVerdict('apbdes', null, said(cap));
  expect(sheet?.entries['V10']?.answer).toBe('tidak');
  expect(sheet?.entries['V10']?.remark).toBe('Lebih 2%.');
  expect(sheet?.entries['V8']?.answer).toBe('ya');
  expect(sheet?.entries['V4']?.answer).toBeNull();
});

test('what a person wrote about a "tidak" stands as it is', () => {
  const entries = { V10: { answer: 'tidak' as const, remark: 'Lihat Perbup.' } };
  const sheet = sheetForVerdict('apbdes', { ...emptySheet, entries }, said(cap));
  expect(sheet?.entries['V10']?.remark).toBe('Lihat Perbup.');
});

test('it suggests nothing where the checks could not be asked', () => {
  const sheet = sheetForVerdict('apbdes', null, { ...said(), found: null });
  expect(sheet?.entries['V4']?.answer).toBeNull();
});

test('another report has a sheet only where a person answered something', () => {
  const light = { ...said(), points: pointsOf('rkpdes') };
  expect(sheetForVerdict('rkpdes', emptySheet, light)).toBeNull();
  const answered = { ...emptySheet, entries: { benar: { answer: 'ya' as const, remark: '' } } };
  expect(sheetForVerdict('rkpdes', answered, light)).toMatchObject({ entries: answered.entries });
});

test('there is nothing to answer about "there is none this year"', () => {
  expect(pointsOfFiling('apbdes-perubahan', { nihil: { alasan: 'Tidak ada' } })).toEqual([]);
  expect(pointsOfFiling('apbdes-perubahan', {})).not.toEqual([]);
});
