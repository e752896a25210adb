import { describe, expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { pointsOf } from '../../../src/domain/evaluation/points.ts';
import {
  carriedOver,
  entryOf,
  filledSheet,
  findingsOf,
  suggestedAnswer,
} from '../../../src/domain/evaluation/prefill.ts';
import { emptySheet } from '../../../src/domain/standing/sheet.ts';
import type { Finding } from '../../../src/domain/reports/report-rules.ts';

const points = pointsOf('apbdes');
const pointOf = (id: string) => must(points.find((point) => point.id === id));
const finding = (rule: string, level: Finding['level'] = 'finding'): Finding => ({
  level,
  rule,
  where: [],
  values: {},
  basis: '',
});

describe('the sheet of an evaluation', () => {
  test('has each point once, with its basis, in the four aspects', () => {
    const ids = pointsOf('apbdes-perubahan').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(points.every(({ basis }) => basis !== '')).toBe(true);
    expect(new Set(points.map(({ aspect }) => aspect)).size).toBe(4);
  });

  test('takes a finding about V10 for V10, not for V1', () => {
    expect(findingsOf(pointOf('V1'), [finding('V10')])).toEqual([]);
    expect(suggestedAnswer(pointOf('V10'), [finding('V10')])).toBe('tidak');
    expect(suggestedAnswer(pointOf('V3'), [finding('V3-kuorum')])).toBe('tidak');
  });

  test('says yes only where the checks see the whole question', () => {
    expect(suggestedAnswer(pointOf('V8'), [])).toBe('ya');
    expect(suggestedAnswer(pointOf('V5'), [])).toBeNull();
    expect(suggestedAnswer(pointOf('V4'), [])).toBeNull();
  });

  test('leaves a notice to the person', () => {
    expect(suggestedAnswer(pointOf('V13'), [finding('V13', 'notice')])).toBeNull();
  });

  test('never overrules what a person answered', () => {
    const sheet = {
      ...emptySheet,
      entries: { V8: { answer: 'ya', remark: 'sudah dijelaskan' } },
    } as const;
    expect(entryOf(sheet, pointOf('V8'), [finding('I5-deficit')])).toMatchObject({
      answer: 'ya',
      isSuggested: false,
    });
    const filled = filledSheet(sheet, points, [finding('V10')]);
    expect(filled.entries['V8']?.answer).toBe('ya');
    expect(filled.entries['V10']?.answer).toBe('tidak');
    expect(Object.keys(filled.entries)).toHaveLength(points.length);
  });
});

test('what no check speaks about is left to the person, even where it is decided', () => {
  const point = { ...pointOf('V8'), rules: [] };
  expect([point.isDecided, suggestedAnswer(point, [finding('V8')])]).toEqual([true, null]);
});

test('the first finding decides: a notice before a finding leaves it open', () => {
  const both = [finding('V13', 'notice'), finding('V13-more')];
  expect(suggestedAnswer(pointOf('V13'), both)).toBeNull();
  expect(suggestedAnswer(pointOf('V13'), both.toReversed())).toBe('tidak');
});

test('a suggestion is marked as one, keeps the remark, and gives way to an answer', () => {
  const entry = (entries: Parameters<typeof entryOf>[0]['entries'], id = 'V8') =>
    entryOf({ ...emptySheet, entries }, pointOf(id), []);
  expect(entry({})).toEqual({ answer: 'ya', remark: '', isSuggested: true });
  expect(entry({ V8: { answer: null, remark: 'tunggu' } })).toEqual({
    answer: 'ya',
    remark: 'tunggu',
    isSuggested: true,
  });
  expect(entry({ V8: { answer: 'tidak', remark: '' } })).toEqual({
    answer: 'tidak',
    remark: '',
    isSuggested: false,
  });
  expect(entry({}, 'V5')).toEqual({ answer: null, remark: '', isSuggested: true });
});

test('a filled sheet keeps its conclusion and has no more than answer and remark', () => {
  const sheet = { entries: {}, conclusion: 'Cukup' };
  const { conclusion, entries } = filledSheet(sheet, [pointOf('V8'), pointOf('V5')], []);
  expect(conclusion).toBe('Cukup');
  expect(entries).toEqual({
    V8: { answer: 'ya', remark: '' },
    V5: { answer: null, remark: '' },
  });
});

describe('what was answered on the revision before', () => {
  const tidak = { answer: 'tidak', remark: 'Belum ada SK.' } as const;
  const notAssessed = { answer: null, remark: 'Berkas menyusul.', tidakDinilai: true } as const;
  const open = { answer: null, remark: 'lihat lagi' } as const;
  const earlier = { ...emptySheet, entries: { V4: tidak, V5: notAssessed, V8: tidak, V11: open } };

  test('is carried over with its words where no check answers now', () => {
    expect(carriedOver(earlier, points, [])).toEqual({ V4: tidak, V5: notAssessed });
  });

  test('is not carried over what a check answers now, and what was left open', () => {
    const carried = carriedOver(earlier, points, [finding('V5-x')]);
    expect(Object.keys(carried)).toEqual(['V4']);
  });
});
