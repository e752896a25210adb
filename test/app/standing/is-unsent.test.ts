import { expect, test } from 'vitest';
import { isUnsent } from '../../../src/app/standing/is-unsent.ts';
import { commandId } from '../../support/a-command.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';

const ids = { filing: commandId(1), verdict: commandId(2) };
const filingPending = new Set<string>([commandId(1)]);
const verdictPending = new Set<string>([commandId(2)]);

test.each([
  ['diajukan', true, false],
  ['diperiksa', true, false],
  ['dikembalikan', false, true],
  ['diterima', false, true],
  ['draf', false, false],
] as const)('%s waits for the command that made it so', (state, onFiling, onVerdict) => {
  const doc = aReportDoc({ state, ...ids });
  expect(isUnsent(doc, filingPending)).toBe(onFiling);
  expect(isUnsent(doc, verdictPending)).toBe(onVerdict);
});

test('nothing begun waits for nothing', () => {
  expect(isUnsent(null, filingPending)).toBe(false);
});
