import { expect, test } from 'vitest';
import { boardOf, isShown } from '../../../src/app/standing/board.ts';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import type { ReportDoc } from '../../../src/domain/standing/report-doc.ts';
import { aCalendar } from '../../support/a-calendar.ts';
import { commandId } from '../../support/a-command.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';

const today = tanggalSchema.parse('2026-11-10');
const at = instantSchema.parse('2026-11-03T02:00:00.000Z');
const times = { filedAt: at, seenServerAt: at, receivedAt: at };

const noIds: ReadonlySet<string> = new Set();
const { desa: desaList } = kecamatanPerak;
const given = { desaList, today, calendar: aCalendar(), pending: noIds, filesOnServer: noIds };

function board(...reports: readonly ReportDoc[]) {
  return boardOf({ ...given, reports });
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

test('a column tells what came in, what of it late, what is overdue, what is not due yet', () => {
  const filed = { revision: 1, firstFiled: times, lastFiled: times };
  const late = instantSchema.parse('2026-11-09T02:00:00.000Z');
  const lateTimes = { filedAt: late, seenServerAt: late, receivedAt: late };
  const again = { revision: 2, firstFiled: times, lastFiled: lateTimes };
  const { totals } = board(
    aReportDoc({ state: 'diterima', ...filed }),
    aReportDoc({ desa: '35.17.01.2005', state: 'dikembalikan', ...again }),
    aReportDoc({ desa: '35.17.01.2004', state: 'draf' }),
    aReportDoc({ desa: '35.17.01.2003', state: 'diajukan', ...filed, firstFiled: lateTimes }),
  );
  expect(totals).toEqual([
    { filed: 3, onTime: 2, late: 1, overdue: 10, notDue: 0, accepted: 1 },
    { filed: 0, onTime: 0, late: 0, overdue: 0, notDue: 13, accepted: 0 },
  ]);
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
    const { rows } = boardOf({ ...given, reports: [doc], pending: new Set(ids) });
    return rows.find(({ desa }) => desa.code === doc.desa)?.cells[0]?.isUnsent;
  };
  expect(isUnsentWith(commandId(2))).toBe(true);
  expect(isUnsentWith(commandId(3))).toBe(false);
});

test('some obligations can be seen alone', () => {
  const columns = (wanted: string) =>
    boardOf({ ...given, reports: [], isWanted: ({ kind }) => kind === wanted }).columns;
  expect(columns('apbdes')).toEqual([{ kind: 'apbdes', tahun: 2027 }]);
  expect(columns('lkd')).toEqual([]);
});

test('a tahun has all its obligations, accepted ones too, and no open ones of another', () => {
  const reports = [
    aReportDoc({ tahun: 2026, state: 'diterima', revision: 1, firstFiled: times }),
    aReportDoc({ tahun: 2027, state: 'diajukan', revision: 1, firstFiled: times }),
  ];
  const { columns, rows } = boardOf({ ...given, reports, tahun: 2026 });
  expect(columns).toEqual([
    { kind: 'apbdes', tahun: 2026 },
    { kind: 'apbdes-perubahan', tahun: 2026 },
  ]);
  const row = rows.find(({ desa }) => desa.code === '35.17.01.2006');
  expect(row?.cells[0]?.doc?.state).toBe('diterima');
  expect(row?.total).toMatchObject({ filed: 1, accepted: 1 });
});

test('a cell counts the files its filing names and the server does not have', () => {
  const [here, away] = ['a'.repeat(64), 'b'.repeat(64)];
  const doc = aReportDoc({ state: 'diajukan', revision: 1, files: [here, away] });
  const filesOnServer = new Set([`${doc.desa}/${here}`]);
  const { rows } = boardOf({ ...given, reports: [doc], filesOnServer });
  const cells = rows.flatMap((row) => row.cells);
  expect(cells.map(({ filesMissing }) => filesMissing).filter(Boolean)).toEqual([1]);
  expect(cells.filter((cell) => isShown(cell, 'files'))).toHaveLength(1);
});

test('what was filed in time without a line and came in the grace is told apart', () => {
  const inGrace = {
    filedAt: instantSchema.parse('2026-11-04T02:00:00.000Z'),
    seenServerAt: instantSchema.parse('2026-11-01T02:00:00.000Z'),
    receivedAt: instantSchema.parse('2026-11-06T02:00:00.000Z'),
  };
  const shown = (firstFiled: typeof inGrace) => {
    const doc = aReportDoc({ state: 'diajukan', revision: 1, firstFiled });
    const { rows } = boardOf({ ...given, reports: [doc] });
    return rows.flatMap((row) => row.cells).filter((cell) => isShown(cell, 'grace')).length;
  };
  expect(shown(inGrace)).toBe(1);
  expect(shown({ ...inGrace, receivedAt: inGrace.filedAt })).toBe(0);
});

test('what is past its day and not filed is late, what is filed is not', () => {
  const filed = aReportDoc({ state: 'diajukan', revision: 1, firstFiled: times, lastFiled: times });
  const row = board(filed).rows.find(({ desa }) => desa.code === filed.desa);
  const other = board(filed).rows.find(({ desa }) => desa.code !== filed.desa);
  const late = (cell: typeof row) => cell?.cells.filter((one) => isShown(one, 'late')).length;
  expect([late(row), late(other)]).toEqual([0, 1]);
});
