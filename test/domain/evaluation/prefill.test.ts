import { describe, expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { pointsOf } from '../../../src/domain/evaluation/points.ts';
import {
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
