import { expect, test } from 'vitest';
import { desaCodeSchema } from '../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { defaultIndicatorOptions } from '../../../src/domain/indicators/indicator.ts';
import type { KunjunganRecord } from '../../../src/domain/indicators/indicator.ts';
import { calendarOf } from '../../../src/domain/obligations/obligations.ts';
import { latestRealisasi } from '../../../src/domain/profile/latest-realisasi.ts';
import { neededPembinaan } from '../../../src/domain/profile/needed-pembinaan.ts';
import { profileOf } from '../../../src/domain/profile/profile-of.ts';
import { docSchema } from '../../../src/domain/workflow/documents.ts';
import type { RekomendasiDoc } from '../../../src/domain/rekomendasi/rekomendasi-doc.ts';
import { aRealisasi } from '../../support/a-realisasi.ts';
import { aReportRecord } from '../../support/a-report-record.ts';
import { aUuid } from '../../support/a-uuid.ts';

const sembung = desaCodeSchema.parse('35.17.01.2006');
const perak = desaCodeSchema.parse('35.17.01.2005');
const day = (text: string) => tanggalSchema.parse(text);
const today = day('2026-11-25');

const visit = (on: string, fields: Partial<KunjunganRecord> = {}): KunjunganRecord => ({
  desa: sembung,
  id: on,
  on: day(on),
  topik: ['administrasi'],
  ...fields,
});

function aRekomendasi(n: number, fields: object = {}): RekomendasiDoc {
  const doc = docSchema.parse({
    kind: 'rekomendasi',
    id: `rekomendasi/${aUuid(n)}`,
    rekomendasi: aUuid(n),
    desa: sembung,
    text: `Saran ${n}`,
    due: null,
    source: { kind: 'surat', id: '', tentang: '' },
    nomor: null,
    givenBy: { person: aUuid(900), nama: 'Dewi' },
    givenAt: '2026-05-04T05:00:00.000Z',
    receivedAt: '2026-05-04T05:00:00.000Z',
    state: 'terbuka',
    steps: [],
    ...fields,
  });
  return doc as RekomendasiDoc; // of that kind
}

const none = {
  desa: sembung,
  records: new Map(),
  rekomendasi: [],
  kunjungan: [],
  calendar: calendarOf(null, () => false),
  today,
  options: defaultIndicatorOptions,
};

test('shows the visits to that desa, the newest first', () => {
  const kunjungan = [
    visit('2026-03-04'),
    visit('2026-08-04'),
    visit('2026-09-01', { desa: perak }),
    visit('2026-05-04'),
  ];
  const shown = profileOf({ ...none, kunjungan }).kunjungan.map(({ on }) => on);
  expect(shown).toEqual(['2026-08-04', '2026-05-04', '2026-03-04']);
});

test('shows what is open of that desa, the first due on top and what has no day last', () => {
  const rekomendasi = [
    aRekomendasi(1),
    aRekomendasi(2, { due: '2026-12-20' }),
    aRekomendasi(3, { due: '2026-12-01', state: 'dijawab' }),
    aRekomendasi(4, { due: '2026-10-01', state: 'selesai' }),
    aRekomendasi(5, { due: '2026-10-01', desa: perak }),
  ];
  const shown = profileOf({ ...none, rekomendasi }).rekomendasi.map(({ text }) => text);
  expect(shown).toEqual(['Saran 3', 'Saran 2', 'Saran 1']);
});

test('takes the latest report that can be read: the later year, then the later in the year', () => {
  const of = (kind: 'lpj-realisasi' | 'realisasi-semester-1' | 'lppd', tahun: number) =>
    aReportRecord({ kind, tahun, filedOn: '2026-03-30', content: aRealisasi() });
  const unread = aReportRecord({
    kind: 'lpj-realisasi',
    tahun: 2027,
    filedOn: '2026-03-30',
    content: { lines: 'garbage' },
  });
  const latest = (...records: readonly ReturnType<typeof of>[]) => {
    const found = latestRealisasi(records);
    return found && [found.kind, found.tahun];
  };
  const older = of('lpj-realisasi', 2024);
  const half = of('realisasi-semester-1', 2025);
  const whole = of('lpj-realisasi', 2025);
  expect(latest(older, half, whole)).toEqual(['lpj-realisasi', 2025]);
  expect(latest(whole, half, older)).toEqual(['lpj-realisasi', 2025]);
  expect(latest(older, half)).toEqual(['realisasi-semester-1', 2025]);
  expect(latest(unread, older)).toEqual(['lpj-realisasi', 2024]);
  expect(latest(of('lppd', 2025), unread)).toBeNull();
});

test('a topic counts as visited by a visit of this year to that desa about it', () => {
  const needed = (kunjungan: readonly KunjunganRecord[]) =>
    neededPembinaan({
      desa: sembung,
      today,
      kunjungan,
      rekomendasi: [aRekomendasi(1, { due: '2026-11-24' })],
      due: [],
      returns: [],
      realisasi: null,
      bumdes: null,
      lkd: null,
    });
  const administrasi = (isVisited: boolean) => [
    { topik: 'administrasi', reasons: [{ why: 'rekomendasi-lewat', count: 1 }], isVisited },
  ];
  expect(needed([])).toEqual(administrasi(false));
  expect(needed([visit('2026-01-01')])).toEqual(administrasi(true));
  expect(needed([visit('2025-12-31')])).toEqual(administrasi(false));
  expect(needed([visit('2026-01-01', { desa: perak })])).toEqual(administrasi(false));
  expect(needed([visit('2026-01-01', { topik: ['keuangan'] })])).toEqual(administrasi(false));
});

test('a recommendation is overdue the day after its day, open and of that desa', () => {
  const reasons = (fields: object) =>
    neededPembinaan({
      desa: sembung,
      today,
      kunjungan: [],
      rekomendasi: [aRekomendasi(1, fields)],
      due: [],
      returns: [],
      realisasi: null,
      bumdes: null,
      lkd: null,
    }).length;
  expect(reasons({ due: '2026-11-24' })).toBe(1);
  expect(reasons({ due: '2026-11-25' })).toBe(0);
  expect(reasons({ due: null })).toBe(0);
  expect(reasons({ due: '2026-11-24', state: 'selesai' })).toBe(0);
  expect(reasons({ due: '2026-11-24', desa: perak })).toBe(0);
});
