import { expect, test } from 'vitest';
import { desaCodeSchema } from '../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import type { ReportRecord } from '../../../src/domain/indicators/record.ts';
import { quarterDays, quarterFacts, quarters } from '../../../src/domain/indicators/triwulan.ts';
import type { Quarter } from '../../../src/domain/indicators/triwulan.ts';
import { aReportRecord } from '../../support/a-report-record.ts';
import { aRekomendasi } from '../../support/a-renstra-world.ts';

test('a quarter begins on the first day of its three months and ends on the last', () => {
  expect(quarterDays(2026, 1)).toEqual({ from: '2026-01-01', until: '2026-03-31' });
  expect(quarterDays(2026, 2)).toEqual({ from: '2026-04-01', until: '2026-06-30' });
  expect(quarterDays(2026, 3)).toEqual({ from: '2026-07-01', until: '2026-09-30' });
  expect(quarterDays(2026, 4)).toEqual({ from: '2026-10-01', until: '2026-12-31' });
});

const day = (text: string) => tanggalSchema.parse(text);

function factsOf(
  quarter: Quarter,
  records: readonly ReportRecord[],
  others: Partial<Pick<Parameters<typeof quarterFacts>[0], 'rekomendasi' | 'kunjungan'>> = {},
) {
  return quarterFacts({
    tahun: 2026,
    quarter,
    records: new Map(records.map((record) => [record.doc.report, record])),
    rekomendasi: [],
    kunjungan: [],
    ...others,
  });
}

const lppd = (filedOn: string, verdicts: Parameters<typeof aReportRecord>[0]['verdicts'] = []) =>
  aReportRecord({ kind: 'lppd', tahun: 2025, filedOn, verdicts });

test('what came on the first and the last day of a quarter is in it, and a day off is not', () => {
  const received = (filedOn: string) =>
    factsOf(2, [lppd(filedOn)]).received.get('lppd')?.reports ?? 0;
  const days = ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'];
  expect(days.map(received)).toEqual([0, 1, 1, 0]);
});

test('reports are counted by their kind, each once: a correction is none of its own', () => {
  const other = aReportRecord({
    kind: 'lppd',
    tahun: 2025,
    desa: '35.17.01.2005',
    filedOn: '2026-05-05',
  });
  const again = { ...other, filings: [...other.filings, ...lppd('2026-06-05').filings] };
  const nihil = { nihil: { alasan: 'Tidak ada' } };
  const lkd = aReportRecord({ kind: 'lkd', tahun: 2026, filedOn: '2026-05-06', content: nihil });
  const { received, corrections } = factsOf(2, [lppd('2026-05-04'), again, lkd]);
  expect([...received]).toEqual([
    ['lppd', { reports: 2, nihil: 0 }],
    ['lkd', { reports: 1, nihil: 1 }],
  ]);
  expect(corrections).toBe(1);
});

test('a correction in a later quarter leaves the report in that of its first filing', () => {
  const first = lppd('2026-02-02');
  const again = { ...first, filings: [...first.filings, ...lppd('2026-05-05').filings] };
  const told = quarters.map((quarter) => {
    const { received, corrections } = factsOf(quarter, [again]);
    return [received.get('lppd')?.reports ?? 0, corrections];
  });
  expect(told).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
    [0, 0],
  ]);
});

test('what only a phone knows has not been received', () => {
  const record = lppd('2026-05-04');
  const { firstFiled } = record.doc;
  const doc = { ...record.doc, firstFiled: firstFiled && { ...firstFiled, receivedAt: null } };
  expect(factsOf(2, [{ ...record, doc }]).received.size).toBe(0);
});

test('verdicts are told apart and counted in the quarter in which they were given', () => {
  const record = lppd('2026-02-02', [
    { on: '2026-03-31', outcome: 'dikembalikan' },
    { on: '2026-04-01', outcome: 'dikembalikan' },
    { on: '2026-05-05', outcome: 'dikembalikan' },
    { on: '2026-06-30', outcome: 'diterima' },
  ]);
  const verdicts = quarters.map((quarter) => {
    const { returned, accepted } = factsOf(quarter, [record]);
    return [returned, accepted];
  });
  expect(verdicts).toEqual([
    [1, 0],
    [2, 1],
    [0, 0],
    [0, 0],
  ]);
});

test('a verdict that the server has not yet counts from when it was given', () => {
  const record = lppd('2026-02-02', [{ on: '2026-04-01' }]);
  const verdicts = record.verdicts.map((verdict) => ({ ...verdict, receivedAt: null }));
  expect(factsOf(2, [{ ...record, verdicts }]).accepted).toBe(1);
  expect(factsOf(1, [{ ...record, verdicts }]).accepted).toBe(0);
});

test('recommendations and visits of the quarter are counted, and a desa visited twice once', () => {
  const rekomendasi = ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map((on) =>
    aRekomendasi({ givenOn: day(on) }),
  );
  const visit = (desa: string, on: string) => ({
    desa: desaCodeSchema.parse(desa),
    id: `${desa} ${on}`,
    on: day(on),
    topik: ['keuangan'],
  });
  const kunjungan = [
    visit('35.17.01.2006', '2026-04-01'),
    visit('35.17.01.2006', '2026-05-05'),
    visit('35.17.01.2005', '2026-06-30'),
    visit('35.17.01.2001', '2026-07-01'),
  ];
  expect(factsOf(2, [], { rekomendasi, kunjungan })).toMatchObject({
    rekomendasi: 2,
    rekomendasiDocuments: 1,
    kunjungan: 3,
    desaVisited: 2,
  });
});

test('a quarter in which nothing happened says 0', () => {
  expect(factsOf(1, [])).toEqual({
    received: new Map(),
    corrections: 0,
    returned: 0,
    accepted: 0,
    rekomendasi: 0,
    rekomendasiDocuments: 0,
    kunjungan: 0,
    desaVisited: 0,
  });
});
