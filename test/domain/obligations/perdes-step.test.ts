import { expect, test } from 'vitest';
import { latePerdes } from '../../../src/app/perdes/late-perdes.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { desaCodeSchema } from '../../../src/domain/basics/ids.ts';
import type { ReportKind } from '../../../src/domain/basics/report-kinds.ts';
import { obligationOf } from '../../../src/domain/obligations/obligations.ts';
import { perdesStep } from '../../../src/domain/obligations/perdes-step.ts';
import type { Perdes } from '../../../src/domain/standing/report-doc.ts';
import { aCalendar } from '../../support/a-calendar.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';

const day = (text: string) => tanggalSchema.parse(text);
/** New Year's Day alone is off. */
const calendar = aCalendar({ isLibur: (tanggal) => tanggal === '2027-01-01' });
const accepted = aReportDoc({ state: 'diterima', revision: 1 });
const aPerdes = (fields: Partial<Perdes> = {}): Perdes => ({
  nomor: '7 Tahun 2026',
  tanggal: day('2026-12-28'),
  nomorPerkades: '',
  tanggalPerkades: null,
  ...fields,
});

function stepOf(doc: typeof accepted | null, kind: ReportKind = 'apbdes') {
  const desa = desaCodeSchema.parse('35.17.01.2006');
  const obligation = must(obligationOf(calendar, { desa, kind, tahun: 2027 }));
  return perdesStep(obligation, doc, calendar.isLibur);
}

test('A5 an accepted APBDes is to be set by the end of the year before', () => {
  expect(stepOf(accepted)).toEqual({ step: 'set', due: '2026-12-31' });
});

test('nothing is open before it is accepted, for a nihil, or where the law has no day', () => {
  expect(stepOf(null)).toBeNull();
  expect(stepOf({ ...accepted, state: 'dikembalikan' })).toBeNull();
  expect(stepOf({ ...accepted, nihil: true })).toBeNull();
  expect(stepOf(accepted, 'apbdes-perubahan')).toBeNull();
});

test('A6 what was set is to be sent within seven working days, whatever the kind', () => {
  const set = { ...accepted, perdes: aPerdes({ dikirim: null }) };
  // Monday 28 December: 29, 30, 31, then 4 to 7 January.
  const send = { step: 'send', due: '2027-01-07' };
  expect(stepOf(set)).toEqual(send);
  expect(stepOf(set, 'apbdes-perubahan')).toEqual(send);
  expect(stepOf({ ...accepted, perdes: aPerdes({ dikirim: day('2027-01-04') }) })).toBeNull();
});

test('a record of an app that did not ask whether it was sent is not called late', () => {
  expect(stepOf({ ...accepted, perdes: aPerdes() })).toBeNull();
});

test('the kecamatan hears of it from the day after on, the longest late first', () => {
  const other = aReportDoc({
    desa: '35.17.01.2001',
    state: 'diterima',
    perdes: aPerdes({ dikirim: null }),
  });
  const late = (today: string) =>
    latePerdes([other, accepted], day(today), calendar).map(({ doc, step }) => [doc.desa, step]);
  expect(late('2026-12-31')).toEqual([]);
  expect(late('2027-01-01')).toEqual([[accepted.desa, 'set']]);
  expect(late('2027-01-08')).toEqual([
    [accepted.desa, 'set'],
    [other.desa, 'send'],
  ]);
});
