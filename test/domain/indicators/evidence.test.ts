import { describe, expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import type { IndicatorId } from '../../../src/domain/indicators/indicator.ts';
import { firstResultOn, isOnTime, receivedOn } from '../../../src/domain/indicators/record.ts';
import { calendarOf } from '../../../src/domain/obligations/obligations.ts';
import { enamJenis } from '../../../src/domain/reports/kode/enam-jenis.ts';
import { aBumdes } from '../../support/a-bumdes.ts';
import { anLkd } from '../../support/a-lembaga.ts';
import { aHadirin, aMusyawarah } from '../../support/a-musyawarah.ts';
import { aRealisasi, withRealisasi } from '../../support/a-realisasi.ts';
import { renstra } from '../../support/a-renstra-world.ts';
import type { Filed } from '../../support/a-renstra-world.ts';
import { aReportRecord } from '../../support/a-report-record.ts';

const lkd: Filed = { kind: 'lkd', tahun: 2026, filedOn: '2026-11-02', contents: [anLkd()] };

const valueOf = (filed: readonly Filed[], id: IndicatorId) => renstra({ filed })(id).value;
const sembungIn = (filed: readonly Filed[], id: IndicatorId) =>
  renstra({ filed })(id)
    .evidence.filter(({ desa }) => desa === '35.17.01.2006')
    .map(({ why, report }) => [why, report]);

describe('lembaga', () => {
  const bumdes = (kind: Filed['kind'], tahun: number, filed: Partial<Filed> = {}): Filed => ({
    kind,
    tahun,
    filedOn: '2026-07-20',
    contents: [aBumdes()],
    ...filed,
  });
  const none = { contents: [aBumdes({ nihil: { alasan: 'Belum dibentuk' } })] };

  test('a BUMDes is met by any return received in the year that does not say "none"', () => {
    const met = (...filed: readonly Filed[]) => sembungIn(filed, 'bumdes-dikoordinasikan');
    const report = (kind: string, tahun: number) => `35.17.01.2006/${kind}/${tahun}`;
    const half = bumdes('bumdes-semester-1', 2026, none);
    const year = bumdes('bumdes-tahunan', 2025);
    expect(met(half, year)).toEqual([['ya', report('bumdes-tahunan', 2025)]]);
    expect(met(half)).toEqual([['nihil', report('bumdes-semester-1', 2026)]]);
    expect(met(bumdes('bumdes-semester-1', 2026), year)).toEqual([
      ['ya', report('bumdes-semester-1', 2026)],
    ]);
    const early = { filedOn: '2025-12-31' };
    expect(met(bumdes('bumdes-tahunan', 2025, early))).toEqual([['belum-ada', null]]);
    expect(met(bumdes('bumdes-tahunan', 2025, { ...early, receivedOn: '2026-01-02' }))).toEqual([
      ['ya', report('bumdes-tahunan', 2025)],
    ]);
    expect(met(bumdes('bumdes-tahunan', 2025, { receivedOn: '2027-01-02' }))).toEqual([
      ['belum-ada', null],
    ]);
    expect(met(bumdes('bumdes-tahunan', 2026), bumdes('bumdes-tahunan', 2024))).toEqual([
      ['belum-ada', null],
    ]);
  });

  test('what cannot be read makes no lembaga active and nobody present', () => {
    const garbage = { contents: [{ lembaga: 1, hadirin: 1, laporan: 1, tahapan: 1 }] };
    const filed = [
      { ...lkd, ...garbage },
      bumdes('bumdes-tahunan', 2025, garbage),
      { ...bumdes('musrenbangdes', 2027), ...garbage },
      { ...bumdes('rkpdes', 2027), ...garbage },
    ];
    const ids = [
      'lembaga-aktif',
      'pkk-dikoordinasikan',
      'lkd-musyawarah',
      'rkpdes-disusun',
    ] as const;
    expect(ids.map((id) => valueOf(filed, id))).toEqual([0, 0, 0, 0]);
  });

  test('who was present counts by either forum, with the first as its report', () => {
    const forum = (kind: Filed['kind'], lembaga: string): Filed => ({
      kind,
      tahun: 2027,
      filedOn: '2026-06-15',
      contents: [aMusyawarah({ hadirin: { a: aHadirin({ lembaga: lembaga as never }) } })],
    });
    const told = (...filed: readonly Filed[]) =>
      renstra({ filed })('lkd-musyawarah')
        .evidence.filter(({ desa }) => desa === '35.17.01.2006')
        .map(({ why, isCounted, report }) => [why, isCounted, report]);
    const musren = '35.17.01.2006/musrenbangdes/2027';
    expect(told(forum('musdes-rkpdes', 'rt'), forum('musrenbangdes', 'pkk'))).toEqual(
      enamJenis.map((jenis) => [jenis, jenis === 'rt' || jenis === 'pkk', musren]),
    );
    expect(told().map(([, isCounted, report]) => [isCounted, report])).toEqual(
      enamJenis.map(() => [false, null]),
    );
  });
});

test('an LPJ with a line that is not filled in is not complete', () => {
  const content = withRealisasi(aRealisasi(), 'pkk', null);
  const lpj: Filed = {
    kind: 'lpj-realisasi',
    tahun: 2025,
    filedOn: '2026-03-31',
    contents: [content],
  };
  expect(sembungIn([lpj], 'realisasi-lengkap')).toEqual([
    ['belum-terisi', '35.17.01.2006/lpj-realisasi/2025'],
  ]);
});

test('what only a phone knows was received on no day and is not in time', () => {
  const one = aReportRecord({ kind: 'lppd', tahun: 2025, filedOn: '2026-03-02' });
  const calendar = calendarOf(null, () => false);
  const at = (firstFiled: typeof one.doc.firstFiled) => {
    const record = { ...one, doc: { ...one.doc, firstFiled } };
    return [isOnTime(record, calendar), receivedOn(record)];
  };
  const times = must(one.doc.firstFiled);
  expect(at(times)).toEqual([true, '2026-03-02']);
  expect(at({ ...times, receivedAt: null })).toEqual([false, null]);
  expect(at(null)).toEqual([false, null]);
  expect(firstResultOn(one)).toBeNull();
});
