import { expect, test } from 'vitest';
import { boardOf, isShown } from '../../../src/app/selectors/board.ts';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import type { ReportDoc } from '../../../src/domain/workflow/documents.ts';
import { aCalendar } from '../../support/a-calendar.ts';
import { commandId } from '../../support/a-command.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';

const today = tanggalSchema.parse('2026-11-10');
const at = instantSchema.parse('2026-11-03T02:00:00.000Z');
const times = { filedAt: at, seenServerAt: at, receivedAt: at };

const noPending: ReadonlySet<string> = new Set();

function board(...reports: readonly ReportDoc[]) {
  const { desa: desaList } = kecamatanPerak;
  return boardOf({ desaList, reports, today, calendar: aCalendar(), pending: noPending });
}

test('every desa has its row and every obligation its column, blanks included', () => {
  const { columns, rows } = board();
  expect(columns).toEqual([
    { kind: 'apbdes', tahun: 2027 },
    { kind: 'apbdes-perubahan', tahun: 2026 },
  ]);
  expect(rows.map(({ desa }) => desa.code)).toEqual(kecamatanPerak.desa.map(({ code }) => code));
  expect(rows.every(({ cells }) => cells.length === 2 && cells[0]?.doc === null)).toBe(true);
});

test('an open report of another year has a column of its own, an accepted one has not', () => {
  const open = aReportDoc({ tahun: 2026, state: 'diajukan' });
  expect(board(open).columns).toContainEqual({ kind: 'apbdes', tahun: 2026 });
  expect(board({ ...open, state: 'diterima' }).columns).toHaveLength(2);
});

test('a column tells how many have filed and how many of them were accepted', () => {
  const filed = { revision: 1, firstFiled: times, lastFiled: times };
  const { totals } = board(
    aReportDoc({ state: 'diterima', ...filed }),
    aReportDoc({ desa: '35.17.01.2005', state: 'dikembalikan', ...filed }),
    aReportDoc({ desa: '35.17.01.2004', state: 'draf' }),
  );
  expect(totals[0]).toEqual({ filed: 2, accepted: 1 });
});

test('a cell is on time by its first filing, and what came back has 20 working days', () => {
  const cellOf = (state: ReportDoc['state']) => {
    const doc = aReportDoc({ state, revision: 1, firstFiled: times, changedAt: at });
    const row = board(doc).rows.find(({ desa }) => desa.code === '35.17.01.2006');
    return row?.cells[0]?.deadline;
  };
  expect(cellOf('diajukan')).toEqual({ kind: 'filed', timeliness: { kind: 'on-time' } });
  expect(cellOf('dikembalikan')).toEqual({ kind: 'correct', due: '2026-12-01' });
});

test('a report of a kind that only a newer app knows is passed over', () => {
  const newer = { ...aReportDoc(), report: '35.17.01.2006/lain/2027' as ReportDoc['report'] }; // as it would come
  expect(board(newer).columns).toHaveLength(2);
});

test('a verdict that waits on this device is told apart from one that stands', () => {
  const doc = aReportDoc({
    state: 'diterima',
    revision: 1,
    filing: commandId(1),
    verdict: commandId(2),
  });
  const isUnsentWith = (...ids: readonly string[]) => {
    const { desa: desaList } = kecamatanPerak;
    const given = { desaList, reports: [doc], today, calendar: aCalendar() };
    const { rows } = boardOf({ ...given, pending: new Set(ids) });
    return rows.find(({ desa }) => desa.code === doc.desa)?.cells[0]?.isUnsent;
  };
  expect(isUnsentWith(commandId(2))).toBe(true);
  expect(isUnsentWith(commandId(3))).toBe(false);
});

test('one group of obligations can be seen alone', () => {
  const given = { desaList: kecamatanPerak.desa, reports: [], today, calendar: aCalendar() };
  expect(boardOf({ ...given, pending: noPending, group: 'A' }).columns).toHaveLength(2);
  expect(boardOf({ ...given, pending: noPending, group: 'E' }).columns).toEqual([]);
});

test('what is past its day and not filed is late, what is filed is not', () => {
  const filed = aReportDoc({ state: 'diajukan', revision: 1, firstFiled: times, lastFiled: times });
  const row = board(filed).rows.find(({ desa }) => desa.code === filed.desa);
  const other = board(filed).rows.find(({ desa }) => desa.code !== filed.desa);
  const late = (cell: typeof row) => cell?.cells.filter((one) => isShown(one, 'late')).length;
  expect([late(row), late(other)]).toEqual([0, 1]);
});
