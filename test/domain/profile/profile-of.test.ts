import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIsLibur, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { desaCodeSchema, reportKindSchema } from '../../../src/domain/basics/ids.ts';
import { defaultIndicatorOptions } from '../../../src/domain/indicators/indicator.ts';
import { calendarOf } from '../../../src/domain/obligations/obligations.ts';
import { profileOf } from '../../../src/domain/profile/profile-of.ts';
import type { DesaProfile } from '../../../src/domain/profile/profile-of.ts';
import type { ProfileInput } from '../../../src/domain/profile/profile-input.ts';
import type { RekomendasiDoc } from '../../../src/domain/rekomendasi/rekomendasi-doc.ts';
import { aBumdes } from '../../support/a-bumdes.ts';
import { aLembaga, anLkd } from '../../support/a-lembaga.ts';
import { aRealisasi } from '../../support/a-realisasi.ts';
import { aReportRecord } from '../../support/a-report-record.ts';
import type { RecordWish } from '../../support/a-report-record.ts';

const sembung = desaCodeSchema.parse('35.17.01.2006');
const lpj: RecordWish = { kind: 'lpj-realisasi', tahun: 2025, filedOn: '2026-03-30' };
const back = { on: '2026-04-20', outcome: 'dikembalikan' } as const;

function profile(wishes: readonly RecordWish[], given: Partial<ProfileInput> = {}): DesaProfile {
  const records = wishes.map(aReportRecord);
  return profileOf({
    desa: sembung,
    records: new Map(records.map((record) => [record.doc.report, record])),
    rekomendasi: [],
    kunjungan: [],
    calendar: calendarOf(null, createIsLibur([])),
    today: tanggalSchema.parse('2026-11-25'),
    options: defaultIndicatorOptions,
    ...given,
  });
}

const topics = ({ needed }: DesaProfile) => needed.map(({ topik }) => topik);

test('counts what was on time, late and missing by the year it was due, from the first filing on', () => {
  const { timeliness } = profile([
    lpj,
    { kind: 'realisasi-semester-1', tahun: 2026, filedOn: '2026-09-30' },
  ]);
  expect(timeliness.map(({ tahun }) => tahun)).toEqual([2026]);
  expect(timeliness[0]).toMatchObject({ onTime: 1, late: 1 });
  expect(timeliness[0]?.missing).toBeGreaterThan(0);
});

test('a desa is not blamed for what was due before it first reported here', () => {
  const late = profile([{ ...lpj, filedOn: '2026-11-24' }]);
  expect(late.timeliness).toEqual([{ tahun: 2026, onTime: 0, late: 1, missing: 0 }]);
  expect(profile([]).timeliness).toEqual([{ tahun: 2026, onTime: 0, late: 0, missing: 0 }]);
});

test('first-time-right counts reports accepted as first filed, of those decided', () => {
  const { firstTimeRight } = profile([
    { ...lpj, verdicts: [{ on: '2026-04-01' }] },
    {
      kind: 'rkpdes',
      tahun: 2027,
      filedOn: '2026-09-20',
      verdicts: [back, { on: '2026-05-01' }],
    },
    { kind: 'lkd', tahun: 2026, filedOn: '2026-11-01' },
  ]);
  expect(firstTimeRight).toEqual({ right: 1, decided: 2 });
});

test('returns are counted by the place remarked on and by the point answered no', () => {
  const remark = (where: readonly string[]) => ({ where: [...where], text: 'Perbaiki.' });
  const sheet = {
    entries: {
      a1: { answer: 'tidak' as const, remark: '' },
      a2: { answer: 'ya' as const, remark: '' },
    },
    conclusion: '',
  };
  const { causes } = profile([
    {
      ...lpj,
      verdicts: [
        { ...back, remarks: [remark(['lines', 'x']), remark(['lines', 'y']), remark([])], sheet },
        { ...back, remarks: [remark(['lines', 'x'])] },
      ],
    },
  ]);
  expect(causes).toEqual([
    { kind: 'lpj-realisasi', about: 'place', key: 'lines', count: 2 },
    { kind: 'lpj-realisasi', about: 'place', key: '', count: 1 },
    { kind: 'lpj-realisasi', about: 'point', key: 'a1', count: 1 },
  ]);
});

test('shows the realisasi of the latest period, with what each bidang spent', () => {
  const { realisasi } = profile([
    { ...lpj, content: aRealisasi() },
    { kind: 'realisasi-semester-1', tahun: 2025, filedOn: '2025-07-10', content: aRealisasi() },
  ]);
  expect(realisasi).toMatchObject({ kind: 'lpj-realisasi', tahun: 2025 });
  expect(realisasi?.totals.realisasi.byFungsi.get('1')).toBeGreaterThan(0);
  expect(realisasi?.belanjaPercent).toBeGreaterThan(75);
});

test('a desa in good order needs no coaching', () => {
  const found = profile(
    [
      { ...lpj, content: aRealisasi(), verdicts: [{ on: '2026-04-01' }] },
      { kind: 'bumdes-tahunan', tahun: 2025, filedOn: '2026-11-20', content: aBumdes() },
      { kind: 'lkd', tahun: 2026, filedOn: '2026-11-20', content: anLkd() },
    ].map((wish) => ({ ...wish, filedOn: '2026-11-24' }) as RecordWish),
  );
  expect(found.needed).toEqual([]);
  expect(found.bumdes?.reading.isAktif).toBe(true);
  expect(found.lkd).toMatchObject({ lembagaCount: 6, aktifCount: 6, lacking: [], asleep: [] });
});

test('coaching is needed on money when two reports came back or little was spent', () => {
  const twice = profile([{ ...lpj, filedOn: '2026-11-24', verdicts: [back, back] }]);
  expect(twice.needed).toEqual([
    { topik: 'keuangan', reasons: [{ why: 'dikembalikan', count: 2 }], isVisited: false },
  ]);
  const lines = Object.entries(aRealisasi().lines).map(([id, line]) => [
    id,
    { ...line, realisasi: 0 },
  ]);
  const content = { ...aRealisasi(), lines: Object.fromEntries(lines) };
  const poor = profile([{ ...lpj, filedOn: '2026-11-24', content }]);
  expect(poor.needed[0]?.reasons).toEqual([{ why: 'belanja-rendah', percent: 0 }]);
});

test('coaching is needed on lembaga that are lacking or asleep, and a visit about it is told', () => {
  const asleep = anLkd({ lain: aLembaga({ jenis: 'lain' }) });
  const { pkk: _, ...rest } = asleep.lembaga;
  const lembaga = { ...rest, rt: aLembaga({ jenis: 'rt', kegiatan: {} }) };
  const lkd: RecordWish = {
    kind: 'lkd',
    tahun: 2026,
    filedOn: '2026-11-24',
    content: { ...asleep, lembaga },
  };
  const visit = {
    desa: sembung,
    id: 'k-1',
    on: tanggalSchema.parse('2026-08-04'),
    topik: ['lkd'],
  };
  const { needed, kunjungan } = profile([lkd], { kunjungan: [visit] });
  expect(needed).toEqual([
    {
      topik: 'lkd',
      reasons: [
        { why: 'lkd-kurang', count: 1 },
        { why: 'lkd-tidak-aktif', count: 1 },
      ],
      isVisited: true,
    },
  ]);
  expect(kunjungan).toEqual([visit]);
});

test('an idle BUMDes and a recommendation past its day ask for coaching; "there is none" does not', () => {
  const idle = aBumdes({ laporan: { omzet: 0 } });
  const bumdes = { kind: 'bumdes-tahunan', tahun: 2025, filedOn: '2026-11-24' } as const;
  expect(topics(profile([{ ...bumdes, content: idle }]))).toEqual(['bumdes']);
  const none = aBumdes({ nihil: { alasan: 'Belum dibentuk' } });
  expect(topics(profile([{ ...bumdes, content: none }]))).toEqual([]);
  const due = tanggalSchema.parse('2026-11-01');
  const given = (state: string) => ({
    rekomendasi: [{ desa: sembung, state, due } as RekomendasiDoc], // only these are looked at
  });
  expect(topics(profile([], given('terbuka')))).toEqual(['administrasi']);
  expect(topics(profile([], given('dijawab')))).toEqual([]);
});

test('never fails, whatever lies in a report, and speaks of its own desa alone', () => {
  const anyWish = fc.record({
    kind: fc.constantFrom(...reportKindSchema.options),
    tahun: fc.integer({ min: 2022, max: 2028 }),
    filedOn: fc.constantFrom('2024-02-29', '2025-12-31', '2026-11-24'),
    content: fc.dictionary(fc.string(), fc.jsonValue()),
    desa: fc.constantFrom('35.17.01.2006', '35.17.01.2005'),
  });
  fc.assert(
    fc.property(fc.array(anyWish, { maxLength: 12 }), (wishes) => {
      const { timeliness, firstTimeRight } = profile(wishes as RecordWish[]);
      expect(timeliness.length).toBeGreaterThan(0);
      expect(firstTimeRight.decided).toBe(0);
      const filed = new Set(
        wishes
          .filter(({ desa }) => desa === '35.17.01.2006')
          .map(({ kind, tahun }) => `${kind} ${tahun}`),
      );
      const counted = timeliness.reduce((sum, { onTime, late }) => sum + onTime + late, 0);
      expect(counted).toBeLessThanOrEqual(filed.size);
    }),
    { numRuns: 60 },
  );
});

test('a report that was never filed is missing once its day has passed', () => {
  const first = aReportRecord({ ...lpj, filedOn: '2026-01-05' });
  const semester = aReportRecord({
    kind: 'realisasi-semester-1',
    tahun: 2026,
    filedOn: '2026-07-10',
  });
  const draft = { ...semester, doc: { ...semester.doc, firstFiled: null } };
  const state = (record: typeof semester) => {
    const records = new Map([first, record].map((one) => [one.doc.report, one]));
    const [year] = profile([], { records, today: tanggalSchema.parse('2026-08-03') }).timeliness;
    return year;
  };
  expect(state(semester)).toEqual({ tahun: 2026, onTime: 2, late: 0, missing: 3 });
  expect(state(draft)).toEqual({ tahun: 2026, onTime: 1, late: 0, missing: 4 });
});
