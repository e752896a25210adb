import { expect, test } from 'vitest';
import { boardOf } from '../../../src/app/selectors/board.ts';
import { rekapOf } from '../../../src/app/selectors/rekap.ts';
import { instantSchema, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { aCalendar } from '../../support/a-calendar.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';

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
  const board = boardOf({
    desaList: kecamatanPerak.desa,
    reports,
    today: tanggalSchema.parse('2026-11-25'),
    calendar,
    pending: new Set(),
    filesOnServer: new Set(),
  });
  const row = rekapOf(board, calendar).find(({ column }) => column.kind === 'apbdes');
  expect(row).toMatchObject({
    filed: 2,
    onTime: 1,
    late: 1,
    returned: 1,
    accepted: 1,
    missing: 11,
  });
  expect(row?.lateDesa).toHaveLength(11);
  expect(row?.lateDesa).not.toContain(first?.name);
});
