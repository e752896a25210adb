import { expect, test } from 'vitest';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { defaultIndicatorOptions } from '../../../src/domain/indicators/indicator.ts';
import { bumdesState, lkdState } from '../../../src/domain/profile/lembaga-state.ts';
import { firstTimeRight, returnCauses, returnsOf } from '../../../src/domain/profile/returns.ts';
import { aBumdes } from '../../support/a-bumdes.ts';
import { aLembaga, anLkd } from '../../support/a-lembaga.ts';
import { aReportRecord } from '../../support/a-report-record.ts';
import type { VerdictWish } from '../../support/a-report-record.ts';

const remark = (...where: readonly string[]) => ({ where: [...where], text: 'Perbaiki.' });
const back = (on: string, ...remarks: ReturnType<typeof remark>[]): VerdictWish => ({
  on,
  outcome: 'dikembalikan',
  remarks,
});
const filed = (kind: 'lppd' | 'lkd' | 'apbdes', ...verdicts: readonly VerdictWish[]) =>
  aReportRecord({ kind, tahun: 2026, filedOn: '2026-03-02', verdicts });

test('a return is told with its kind and the day the desa could know it', () => {
  const one = filed('lppd', back('2026-03-05'), { on: '2026-03-09' }, back('2026-03-12'));
  const [verdict] = one.verdicts;
  expect(returnsOf([one]).map(({ kind, on }) => [kind, on])).toEqual([
    ['lppd', '2026-03-05'],
    ['lppd', '2026-03-12'],
  ]);
  expect(returnsOf([one])[0]?.verdict).toBe(verdict);
  const unsent = one.verdicts.map((each) => ({
    ...each,
    receivedAt: null,
    decidedAt: '2026-03-04T20:00:00.000Z' as typeof each.decidedAt,
  }));
  // Eight in the evening of the 4th in UTC is the 5th in WIB.
  expect(returnsOf([{ ...one, verdicts: unsent }])[0]?.on).toBe('2026-03-05');
});

test('first-time-right looks at the first verdict of each report alone', () => {
  const accepted = { on: '2026-03-05' };
  expect(
    firstTimeRight([
      filed('lppd', accepted, back('2026-03-09')),
      filed('lkd', back('2026-03-05'), accepted),
      filed('apbdes'),
    ]),
  ).toEqual({ right: 1, decided: 2 });
  expect(firstTimeRight([])).toEqual({ right: 0, decided: 0 });
});

test('causes stand by how often, then by kind and place; a place counts once a return', () => {
  const records = [
    filed(
      'lppd',
      back('2026-03-05', remark('nomor'), remark('bidang', 'a'), remark('bidang', 'b')),
    ),
    filed('lkd', back('2026-03-05', remark('lembaga', 'x')), back('2026-03-09', remark('lembaga'))),
    filed('apbdes', back('2026-03-05', remark())),
  ];
  expect(returnCauses(records)).toEqual([
    { kind: 'lkd', about: 'place', key: 'lembaga', count: 2 },
    { kind: 'apbdes', about: 'place', key: '', count: 1 },
    { kind: 'lppd', about: 'place', key: 'bidang', count: 1 },
    { kind: 'lppd', about: 'place', key: 'nomor', count: 1 },
  ]);
  expect(returnCauses([filed('lppd', { on: '2026-03-05', remarks: [remark('nomor')] })])).toEqual(
    [],
  );
});

test('a point answered no is a cause, beside a place of the same name', () => {
  const entries = {
    nomor: { answer: 'tidak' as const, remark: '' },
    b: { answer: 'ya' as const, remark: '' },
    c: { answer: null, remark: '' },
  };
  const verdict = { ...back('2026-03-05', remark('nomor')), sheet: { entries, conclusion: '' } };
  expect(returnCauses([filed('lppd', verdict)])).toEqual([
    { kind: 'lppd', about: 'place', key: 'nomor', count: 1 },
    { kind: 'lppd', about: 'point', key: 'nomor', count: 1 },
  ]);
});

const around = {
  today: tanggalSchema.parse('2026-11-25'),
  options: defaultIndicatorOptions,
};

test('a BUMDes stands by its latest return that can be read', () => {
  const of = (
    kind: 'bumdes-tahunan' | 'bumdes-semester-1' | 'bumdes-semester-2',
    tahun: number,
    content: object = aBumdes(),
  ) => aReportRecord({ kind, tahun, filedOn: '2026-07-02', content: content as never });
  const state = (...records: readonly ReturnType<typeof of>[]) => {
    const found = bumdesState(records, around);
    return found && [found.kind, found.tahun, found.reading.isAktif];
  };
  const year = of('bumdes-tahunan', 2025);
  const half = of('bumdes-semester-1', 2026);
  const second = of('bumdes-semester-2', 2025);
  expect(state(second, half, year)).toEqual(['bumdes-semester-1', 2026, true]);
  expect(state(second, year)).toEqual(['bumdes-tahunan', 2025, true]);
  expect(state(year, of('bumdes-semester-1', 2026, { laporan: 1 }))).toEqual([
    'bumdes-tahunan',
    2025,
    true,
  ]);
  expect(state(of('bumdes-semester-1', 2026, { laporan: 1 }))).toBeNull();
  expect(bumdesState([filed('lkd')], around)).toBeNull();
});

test('the LKD stand by the latest list: how many, how many active, which lack, which sleep', () => {
  const list = (tahun: number, content: object) =>
    aReportRecord({ kind: 'lkd', tahun, filedOn: '2026-11-02', content: content as never });
  const { rt: _rt, ...others } = anLkd().lembaga;
  const sleeping = aLembaga({ jenis: 'posyandu', kegiatan: {} });
  const lembaga = { ...others, posyandu: sleeping, b: aLembaga({ jenis: 'pkk', kegiatan: {} }) };
  const found = lkdState([list(2025, anLkd()), list(2026, { ...anLkd(), lembaga })], around);
  expect(found).toMatchObject({
    tahun: 2026,
    lembagaCount: 6,
    aktifCount: 4,
    lacking: ['rt'],
    asleep: ['posyandu'],
  });
  expect(lkdState([list(2025, anLkd()), list(2026, { lembaga: 1 })], around)?.tahun).toBe(2025);
  expect(lkdState([], around)).toBeNull();
});
