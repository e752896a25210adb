import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import { decide } from '../../../src/domain/workflow/decide.ts';
import { accepted, refused } from '../../../src/domain/workflow/decision.ts';
import type { Occasion } from '../../../src/domain/workflow/decision.ts';
import { type Situation, situationOf } from '../../../src/domain/workflow/documents.ts';
import type { ReportDoc } from '../../../src/domain/standing/report-doc.ts';
import { anAccept, anOpenFiling, aReturn, commandId } from '../../support/a-command.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';
import { actors } from '../../support/actors.ts';
import { aCommandOf } from '../../support/one-of-each-command.ts';

const at = instantSchema.parse('2026-10-29T03:00:00.000Z');
const earlier = instantSchema.parse('2026-10-28T03:00:00.000Z');
const filing = commandId(1);
const { person, nama } = actors.verifikator;

const occasion: Occasion = {
  actor: actors.verifikator,
  at,
  receivedAt: at,
  takeNumber: () => null,
  refuseContent: () => null,
};
const nothing = situationOf([], () => undefined);
const withReport = (fields: Partial<ReportDoc>): Situation => ({
  ...nothing,
  report: aReportDoc({ state: 'diajukan', filing, revision: 1, ...fields }),
});

function documentsOf(decision: ReturnType<typeof decide>) {
  return must(decision.kind === 'accepted' ? decision.documents : null);
}

test.for([aReturn(2, filing), anAccept(2, filing), aCommandOf('take-filing')])(
  'what nobody filed is not there to be judged or taken: %j',
  (command) => {
    expect(decide(command, nothing, occasion)).toEqual(refused('not-found'));
    expect(decide(command, withReport({ filing: null }), occasion)).toEqual(refused('not-found'));
  },
);

test('what nobody filed is not there to be opened', () => {
  expect(decide(anOpenFiling(2, filing), nothing, occasion)).toEqual(refused('not-found'));
  const neverFiled = withReport({ filing: null });
  expect(decide(anOpenFiling(2, filing), neverFiled, occasion)).toEqual(refused('not-found'));
});

test('a verdict opens what nobody had opened, in the name of who gives it', () => {
  const [report] = documentsOf(decide(anAccept(2, filing), withReport({}), occasion));
  expect(report).toMatchObject({ opened: { by: { person, nama }, at }, changedAt: at });
});

test('a verdict leaves it to the one who opened it first', () => {
  const opened = { by: { person: actors.pembina.person, nama: 'Joko Susilo' }, at: earlier };
  const [report] = documentsOf(decide(aReturn(2, filing), withReport({ opened }), occasion));
  expect(report).toMatchObject({ state: 'dikembalikan', opened });
});

test('a verdict keeps its remarks and the sheet as it was answered', () => {
  const sheet = { entries: { a1: { answer: 'ya', remark: '' } }, conclusion: 'Sesuai' } as const;
  const [, verdict] = documentsOf(
    decide({ ...aReturn(2, filing), sheet }, withReport({}), occasion),
  );
  expect(verdict).toMatchObject({ sheet, remarks: [{ text: 'Salah kode' }], receivedAt: at });
  const [, plain] = documentsOf(decide(aReturn(3, filing), withReport({}), occasion));
  expect(Object.keys(must(plain))).not.toContain('sheet');
});

test.for(['diajukan', 'diperiksa'] as const)('a filing that is %s may be judged', (state) => {
  expect(decide(anAccept(2, filing), withReport({ state }), occasion).kind).toBe('accepted');
});

test.for(['diterima', 'dikembalikan'] as const)('one that is %s was judged', (state) => {
  const decision = decide(anAccept(2, filing), withReport({ state }), occasion);
  expect(decision).toEqual(refused('already-decided'));
});

test('opening says who did it and when, and only of what was not opened', () => {
  const situation = withReport({});
  expect(decide(anOpenFiling(2, filing), situation, occasion)).toEqual(
    accepted({
      ...must(situation.report),
      state: 'diperiksa',
      opened: { by: { person, nama }, at },
      changedAt: at,
    }),
  );
  const again = withReport({ state: 'diperiksa' });
  expect(decide(anOpenFiling(2, filing), again, occasion)).toEqual(accepted());
});

test('whoever takes a filing stands beside it with the time, unless it is handed on', () => {
  const taken = decide(aCommandOf('take-filing'), withReport({}), occasion);
  expect(documentsOf(taken)[0]).toMatchObject({ taken: { by: { person, nama }, at } });
  const to = { person: actors.pembina.person, nama: 'Joko Susilo' };
  const handed = decide(aCommandOf('take-filing', { to }), withReport({}), occasion);
  expect(documentsOf(handed)[0]).toMatchObject({ taken: { by: to, at } });
});
