import { expect, test } from 'vitest';
import { boardOf } from '../../../../src/app/standing/board.ts';
import { rekapBoardOf, rekapOf } from '../../../../src/app/rooms/surat/rekap.ts';
import { instantSchema, tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { rekapBoardSchema } from '../../../../src/domain/surat/surat.ts';
import { kecamatanPerak } from '../../../../src/domain/desa/kecamatan-perak.ts';
import { aCalendar } from '../../../support/a-calendar.ts';
import { aReportDoc } from '../../../support/a-report-doc.ts';

const calendar = aCalendar();

function timesAt(text: string) {
  const at = instantSchema.parse(text);
  return { filedAt: at, seenServerAt: at, receivedAt: at };
}

test('counts what was filed, how, and names the desa that are late', () => {
  const onTime = timesAt('2026-11-03T02:00:00.000Z');
  const late = timesAt('2026-11-20T02:00:00.000Z');
  const [first, second] = kecamatanPerak.desa;
  const reports = [
    aReportDoc({
      desa: first?.code ?? '',
      state: 'diterima',
      revision: 1,
      firstFiled: onTime,
      lastFiled: onTime,
    }),
    aReportDoc({
      desa: second?.code ?? '',
      state: 'dikembalikan',
      revision: 1,
      firstFiled: late,
      lastFiled: late,
    }),
  ];
  const today = tanggalSchema.parse('2026-11-25');
  const board = boardOf({
    desaList: kecamatanPerak.desa,
    reports,
    today,
    calendar,
    pending: new Set(),
    filesOnServer: new Set(),
  });
  const kept = rekapBoardOf(board);
  const row = rekapOf(kept).find(({ column }) => column.kind === 'apbdes');
  expect(row).toMatchObject({
    filed: 2,
    onTime: 1,
    late: 1,
    returned: 1,
    accepted: 1,
    nihil: 0,
    overdue: 11,
    notDue: 0,
  });
  expect(row?.lateDesa).toHaveLength(11);
  expect(row?.lateDesa).not.toContain(first?.name);
  const apbdes = kept.columns.findIndex(({ kind }) => kind === 'apbdes');
  const cells = kept.rows.map((one) => one.cells[apbdes]);
  expect(cells[0]).toEqual({ state: 'diterima', filedOn: '2026-11-03', lateHari: 0 });
  expect(cells[1]).toEqual({ state: 'dikembalikan', filedOn: '2026-11-20', lateHari: 16 });
  expect(cells[2]).toEqual({ state: 'belum', lateHari: 21 });
  expect(rekapBoardSchema.parse(kept)).toEqual(kept);
});
