import { expect, test } from 'vitest';
import { addHari, instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import type { Tanggal } from '../../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { clocksDueToday, owedDueToday } from '../../../src/domain/reminders/reminders.ts';
import { isReminded } from '../../../src/domain/reminders/is-reminded.ts';
import { roleSchema } from '../../../src/domain/people/people.ts';
import type { ReportDoc } from '../../../src/domain/standing/report-doc.ts';
import { aCalendar, apbdesRule } from '../../support/a-calendar.ts';
import { madeAt } from '../../support/a-command.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';

const sembung = must(kecamatanPerak.desa.find(({ name }) => name === 'Sembung'));
const calendar = aCalendar({ rules: [apbdesRule] });
const received = (text: string) => {
  const at = instantSchema.parse(text);
  return { filedAt: at, seenServerAt: at, receivedAt: at };
};

/** The days from the first on which something is told, with what is left then. */
function toldFrom(
  first: string,
  days: number,
  tell: (today: Tanggal) => readonly { readonly left: number }[],
) {
  const from = tanggalSchema.parse(first);
  return Array.from({ length: days }, (_, n) => addHari(from, n)).flatMap((today) =>
    tell(today).map(({ left }) => [today, left]),
  );
}

/** APBDes 2027 is due on 4 November 2026. */
const owed = (reports: readonly ReportDoc[]) => (today: Tanggal) =>
  owedDueToday(sembung, { reports, calendar, today });

test('a desa is told at 14, 7 and 1 days, on the first day late, then weekly', () => {
  expect(toldFrom('2026-10-15', 38, owed([]))).toEqual([
    ['2026-10-21', 14],
    ['2026-10-28', 7],
    ['2026-11-03', 1],
    ['2026-11-05', -1],
    ['2026-11-12', -8],
    ['2026-11-19', -15],
  ]);
});

test('a desa that has filed is told nothing more', () => {
  const filed = aReportDoc({ state: 'diajukan', firstFiled: received(madeAt) });
  expect(toldFrom('2026-10-15', 38, owed([filed]))).toEqual([]);
});

test('what came back is told by the clock of its correction', () => {
  const returned = aReportDoc({
    state: 'dikembalikan',
    changedAt: instantSchema.parse('2026-11-10T03:00:00.000Z'),
    firstFiled: received(madeAt),
  });
  const told = toldFrom('2026-11-11', 30, owed([returned]));
  expect(told).toEqual([
    ['2026-11-24', 14],
    ['2026-12-01', 7],
    ['2026-12-07', 1],
    ['2026-12-09', -1],
  ]);
});

test('the kecamatan is told at 5 and 1 working days, once each, also around a weekend', () => {
  // The last day is Friday 4 December: five working days are left from Friday 27 November to Sunday.
  const waiting = aReportDoc({
    state: 'diajukan',
    lastFiled: received('2026-11-06T02:00:00.000Z'),
  });
  const clocks = (reports: readonly ReportDoc[]) =>
    toldFrom('2026-11-15', 30, (today) => clocksDueToday({ reports, calendar, today }));
  expect(clocks([waiting])).toEqual([
    ['2026-11-27', 5],
    ['2026-12-03', 1],
  ]);
  expect(clocks([aReportDoc({ ...waiting, state: 'diterima' })])).toEqual([]);
});

test('reminds those who file and those who answer, nobody else', () => {
  const reminded = roleSchema.options.filter(isReminded);
  expect(reminded).toEqual(['operator', 'kepala-desa', 'verifikator', 'camat']);
});
