import { expect, test } from 'vitest';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { computeIndicators } from '../../../src/domain/indicators/compute-indicators.ts';
import { defaultIndicatorOptions, indicatorIds } from '../../../src/domain/indicators/indicator.ts';
import type { IndicatorId } from '../../../src/domain/indicators/indicator.ts';
import { saysNihil, toRecords } from '../../../src/domain/indicators/record.ts';
import { calendarOf } from '../../../src/domain/obligations/obligations.ts';
import { aBumdes } from '../../support/a-bumdes.ts';
import { aLembaga, anLkd } from '../../support/a-lembaga.ts';
import { aRealisasi } from '../../support/a-realisasi.ts';
import { aReportRecord } from '../../support/a-report-record.ts';
import { renstra } from '../../support/a-renstra-world.ts';
import type { Filed } from '../../support/a-renstra-world.ts';
import { anApbdes } from '../../support/an-apbdes.ts';
import { anRkpdes } from '../../support/an-rkpdes.ts';

const murni: Filed = { kind: 'apbdes', tahun: 2027, filedOn: '2026-10-23', contents: [anApbdes()] };
const lkd: Filed = { kind: 'lkd', tahun: 2026, filedOn: '2026-11-02', contents: [anLkd()] };
const day = (text: string) => tanggalSchema.parse(text);

const valueOf = (filed: readonly Filed[], id: IndicatorId) => renstra({ filed })(id).value;
const sembungIn = (filed: readonly Filed[], id: IndicatorId) =>
  renstra({ filed })(id)
    .evidence.filter(({ desa }) => desa === '35.17.01.2006')
    .map(({ why, report }) => [why, report]);

test('has every indicator once, in the order of the plan, and no other', () => {
  const all = computeIndicators({
    tahun: 2026,
    desaList: [],
    records: new Map(),
    rekomendasi: [],
    kunjungan: [],
    laporanTriwulan: 0,
    calendar: calendarOf(null, () => false),
    today: day('2027-06-01'),
    options: defaultIndicatorOptions,
  });
  expect(all.map(({ id }) => id)).toEqual(indicatorIds);
});

test('a Raperdes that tells no day of agreement is judged by the calendar alone', () => {
  const contents = [anApbdes({ bpd: { ...anApbdes().bpd, tanggalSepakat: null } })];
  expect(valueOf([{ ...murni, contents }], 'raperdes-tepat-waktu')).toBe(1);
  const late = { ...murni, filedOn: '2026-11-05', contents };
  expect(valueOf([late], 'raperdes-tepat-waktu')).toBe(0);
});

test('a Raperdes is judged by the day of agreement in its first filing', () => {
  const agreedOn = (tanggalSepakat: string) =>
    anApbdes({ bpd: { ...anApbdes().bpd, tanggalSepakat: day(tanggalSepakat) } });
  const contents = [agreedOn('2026-10-01'), agreedOn('2026-10-22')];
  expect(valueOf([{ ...murni, contents }], 'raperdes-tepat-waktu')).toBe(0);
  expect(valueOf([{ ...murni, contents: contents.toReversed() }], 'raperdes-tepat-waktu')).toBe(1);
});

test('the last day of October counts for the agreement on a murni, and no such day for a Perubahan', () => {
  const agreed = (on: string) => [
    anApbdes({ bpd: { ...anApbdes().bpd, tanggalSepakat: day(on) } }),
  ];
  const last = { ...murni, filedOn: '2026-11-02', contents: agreed('2026-10-31') };
  expect(valueOf([last], 'raperdes-tepat-waktu')).toBe(1);
  const perubahan: Filed = {
    kind: 'apbdes-perubahan',
    tahun: 2026,
    filedOn: '2026-11-23',
    contents: agreed('2026-11-20'),
  };
  expect(valueOf([perubahan], 'raperdes-tepat-waktu')).toBe(1);
});

test('what is late, missing or not needed says which, with its report', () => {
  const report = '35.17.01.2006/apbdes/2027';
  expect(sembungIn([{ ...murni, filedOn: '2026-11-23' }], 'raperdes-tepat-waktu')).toEqual([
    ['terlambat', report],
  ]);
  expect(sembungIn([murni], 'raperdes-dievaluasi')).toEqual([['belum-dinilai', report]]);
  const decided = { ...murni, decidedOn: '2026-10-30' };
  expect(sembungIn([decided], 'raperdes-dievaluasi')).toEqual([['ya', report]]);
  expect(sembungIn([decided], 'raperdes-berlaku-sendiri')).toEqual([['dijawab', report]]);
  expect(sembungIn([murni], 'perdes-tepat-waktu')).toEqual([['belum-perdes', report]]);
  const late = { ...murni, perdesOn: '2027-01-01' };
  expect(sembungIn([late], 'perdes-tepat-waktu')).toEqual([['terlambat', report]]);
  expect(sembungIn([], 'perdes-tepat-waktu')).toEqual([['belum-ada', null]]);
});

test('an LPJ says why it does not count as complete', () => {
  const lpj: Filed = {
    kind: 'lpj-realisasi',
    tahun: 2025,
    filedOn: '2026-03-31',
    contents: [aRealisasi()],
  };
  const why = (contents: Filed['contents']) =>
    sembungIn([{ ...lpj, ...(contents ? { contents } : {}) }], 'realisasi-lengkap').map(
      ([one]) => one,
    );
  expect(sembungIn([], 'realisasi-lengkap')).toEqual([['belum-ada', null]]);
  expect(why([{ lines: 'garbage' }])).toEqual(['tidak-terbaca']);
  expect(why([aRealisasi({ lampiran: {} })])).toEqual(['lampiran-kurang']);
  expect(why([aRealisasi()])).toEqual(['ya']);
  expect(sembungIn([{ ...lpj, filesAway: true }], 'realisasi-lengkap')).toEqual([
    ['berkas-belum-sampai', '35.17.01.2006/lpj-realisasi/2025'],
  ]);
  expect(sembungIn([], 'lpj-melapor')).toEqual([['belum-ada', null]]);
  expect(sembungIn([{ ...lpj, filedOn: '2026-04-01' }], 'lpj-tepat-waktu')).toEqual([
    ['terlambat', '35.17.01.2006/lpj-realisasi/2025'],
  ]);
});

test('an active lembaga of another kind is no active PKK', () => {
  const others = Object.fromEntries(
    Object.entries(anLkd().lembaga).filter(([, { jenis }]) => jenis !== 'pkk'),
  );
  const without = { ...lkd, contents: [{ ...anLkd(), lembaga: others }] };
  expect(valueOf([without], 'pkk-dikoordinasikan')).toBe(0);
  expect(valueOf([without], 'lembaga-aktif')).toBe(0);
  expect(valueOf([lkd], 'lembaga-aktif')).toBe(1);
});

test('a PKK without a kegiatan is not coordinated, unless it was visited in the year', () => {
  const idle = { ...anLkd(), lembaga: { a: aLembaga({ kegiatan: {} }) } };
  const filed = [{ ...lkd, contents: [idle] }];
  const visit = (on: string, topik: readonly string[]) => ({
    desa: '35.17.01.2006' as never,
    id: 'k-1',
    on: day(on),
    topik,
  });
  const value = (kunjungan: readonly ReturnType<typeof visit>[]) =>
    renstra({ filed, kunjungan })('pkk-dikoordinasikan').value;
  expect(value([])).toBe(0);
  expect(value([visit('2026-08-04', ['lkd'])])).toBe(1);
  expect(value([visit('2026-08-04', ['bumdes'])])).toBe(0);
  expect(value([visit('2025-08-04', ['lkd'])])).toBe(0);
  expect(value([{ ...visit('2026-08-04', ['lkd']), desa: '35.17.01.2001' as never }])).toBe(0);
});

test('an RKPDes is set by its Perdes with number and day, and by 30 September to count as active', () => {
  const withPerdes = (nomorPerdes: string, tanggalPerdes: string | null) => {
    const one = anRkpdes();
    const tahapan = {
      ...one.tahapan,
      nomorPerdes,
      tanggalPerdes: tanggalPerdes === null ? null : day(tanggalPerdes),
    };
    return [{ ...one, tahapan }];
  };
  const bumdes: Filed = {
    kind: 'bumdes-tahunan',
    tahun: 2025,
    filedOn: '2026-05-05',
    contents: [aBumdes()],
  };
  const both = (contents: Filed['contents']) => {
    const rkpdes: Filed = {
      kind: 'rkpdes',
      tahun: 2027,
      filedOn: '2026-10-05',
      contents: contents ?? [],
    };
    const filed = [rkpdes, bumdes, lkd];
    return [
      valueOf(filed, 'rkpdes-disusun'),
      renstra({ filed })('perencanaan-aktif').of?.numerator,
    ];
  };
  expect(both(withPerdes('5 Tahun 2026', '2026-09-30'))).toEqual([1, 1]);
  expect(both(withPerdes('5 Tahun 2026', '2026-10-01'))).toEqual([1, 0]);
  expect(both(withPerdes(' ', '2026-09-30'))).toEqual([0, 0]);
  expect(both(withPerdes('5 Tahun 2026', null))).toEqual([0, 0]);
});

test('a planning year counts as active only with RKPDes, BUMDes and PKK together', () => {
  const bumdes: Filed = {
    kind: 'bumdes-tahunan',
    tahun: 2025,
    filedOn: '2026-05-05',
    contents: [aBumdes()],
  };
  const rkpdes: Filed = {
    kind: 'rkpdes',
    tahun: 2027,
    filedOn: '2026-09-25',
    contents: [anRkpdes()],
  };
  const counted = (filed: readonly Filed[]) =>
    renstra({ filed })('perencanaan-aktif').of?.numerator;
  expect([
    counted([rkpdes, bumdes, lkd]),
    counted([bumdes, lkd]),
    counted([rkpdes, lkd]),
    counted([rkpdes, bumdes]),
  ]).toEqual([1, 0, 0, 0]);
});

test('revisions and verdicts stand oldest first, however they came', () => {
  const one = aReportRecord({
    kind: 'lppd',
    tahun: 2025,
    filedOn: '2026-03-02',
    verdicts: [{ on: '2026-03-05' }, { on: '2026-03-09' }, { on: '2026-03-07' }],
  });
  const filings = [3, 1, 2].flatMap((revision) =>
    one.filings.map((filing) => ({ ...filing, revision })),
  );
  const [late] = one.verdicts.slice(-1);
  const verdicts = one.verdicts.map((verdict) =>
    verdict === late ? { ...verdict, receivedAt: null } : verdict,
  );
  const found = toRecords({ reports: [one.doc], filings, verdicts, files: [] }).get(one.doc.report);
  expect(found?.filings.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  expect(found?.verdicts.map(({ decidedAt }) => decidedAt.slice(0, 10))).toEqual([
    '2026-03-05',
    '2026-03-07',
    '2026-03-09',
  ]);
});

test('"none this year" is what was filed last, and nothing was said where nothing was filed', () => {
  const one = aReportRecord({ kind: 'lppd', tahun: 2025, filedOn: '2026-03-02' });
  const [filing] = one.filings;
  const nihil = { nihil: { alasan: 'Tidak ada' } };
  const with_ = (...contents: readonly object[]) => ({
    ...one,
    filings: contents.map((content) => ({ ...filing, content: { ...content } })) as never,
  });
  expect(saysNihil(with_({}, nihil))).toBe(true);
  expect(saysNihil(with_(nihil, {}))).toBe(false);
  expect(saysNihil({ ...one, filings: [] })).toBe(false);
});

test('a document stated as nihil is called so, and not missing', () => {
  const contents = [{ nihil: { alasan: 'Tidak ada perubahan' } }];
  const perubahan: Filed = {
    kind: 'apbdes-perubahan',
    tahun: 2026,
    filedOn: '2026-06-02',
    contents,
  };
  expect(sembungIn([perubahan], 'dokumen-difasilitasi')).toEqual([
    ['belum-ada', null],
    ['nihil', '35.17.01.2006/apbdes-perubahan/2026'],
  ]);
});
