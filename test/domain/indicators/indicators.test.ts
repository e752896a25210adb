import { expect, test } from 'vitest';
import { indicatorIds } from '../../../src/domain/indicators/indicator.ts';
import type { IndicatorId } from '../../../src/domain/indicators/indicator.ts';
import { desaCodeSchema } from '../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { indicatorValue } from '../../../src/app/rooms/indikator/words.ts';
import { aBumdes } from '../../support/a-bumdes.ts';
import { anLkd } from '../../support/a-lembaga.ts';
import { aHadirin, aMusyawarah } from '../../support/a-musyawarah.ts';
import { aRealisasi } from '../../support/a-realisasi.ts';
import { anApbdes } from '../../support/an-apbdes.ts';
import { anRkpdes } from '../../support/an-rkpdes.ts';
import { aRekomendasi, renstra, renstraOptions } from '../../support/a-renstra-world.ts';
import type { Filed, RenstraWorld } from '../../support/a-renstra-world.ts';

/** Agreed with the BPD on Tuesday 20 October 2026: the third working day is Friday the 23rd. */
const murni: Filed = {
  kind: 'apbdes',
  tahun: 2027,
  filedOn: '2026-10-23',
  contents: [anApbdes()],
};
const lpj: Filed = {
  kind: 'lpj-realisasi',
  tahun: 2025,
  filedOn: '2026-03-31',
  contents: [aRealisasi()],
};
const bumdes: Filed = {
  kind: 'bumdes-tahunan',
  tahun: 2025,
  filedOn: '2026-05-05',
  contents: [aBumdes()],
};
const lkd: Filed = { kind: 'lkd', tahun: 2026, filedOn: '2026-11-02', contents: [anLkd()] };
const rkpdes: Filed = {
  kind: 'rkpdes',
  tahun: 2027,
  filedOn: '2026-09-25',
  contents: [anRkpdes()],
};
const musrenbangdes: Filed = {
  kind: 'musrenbangdes',
  tahun: 2027,
  filedOn: '2026-06-15',
  contents: [aMusyawarah({ hadirin: { a: aHadirin({ lembaga: 'pkk' }) } })],
};
const late = { filedOn: '2026-11-23' };
const visit = {
  desa: desaCodeSchema.parse('35.17.01.2006'),
  id: 'k-1',
  on: tanggalSchema.parse('2026-08-04'),
  topik: ['keuangan'],
};

/** The least that moves each indicator, and what is there without moving it. */
const steps: Readonly<Record<IndicatorId, readonly [before: RenstraWorld, after: RenstraWorld]>> = {
  'lpj-tepat-waktu': [{ filed: [{ ...lpj, filedOn: '2026-04-01' }] }, { filed: [lpj] }],
  'lpj-melapor': [{ filed: [{ ...lpj, receivedOn: null }] }, { filed: [lpj] }],
  'realisasi-lengkap': [
    { filed: [{ ...lpj, contents: [aRealisasi({ lampiran: {} })] }] },
    { filed: [lpj] },
  ],
  'raperdes-jumlah': [{ filed: [] }, { filed: [murni] }],
  'raperdes-tepat-waktu': [{ filed: [{ ...murni, ...late }] }, { filed: [murni] }],
  'raperdes-dievaluasi': [{ filed: [murni] }, { filed: [{ ...murni, decidedOn: '2027-03-01' }] }],
  'evaluasi-tepat-waktu': [
    { filed: [{ ...murni, decidedOn: '2026-11-23' }] },
    { filed: [{ ...murni, decidedOn: '2026-11-20' }] },
  ],
  'raperdes-berlaku-sendiri': [
    { filed: [{ ...murni, decidedOn: '2026-11-20' }] },
    { filed: [{ ...murni, decidedOn: '2026-11-23' }] },
  ],
  'perdes-tepat-waktu': [
    { filed: [{ ...murni, perdesOn: '2027-01-01' }] },
    { filed: [{ ...murni, perdesOn: '2026-12-31' }] },
  ],
  'dokumen-difasilitasi': [{ filed: [] }, { filed: [murni] }],
  'bumdes-dikoordinasikan': [{ filed: [] }, { filed: [bumdes] }],
  'pkk-dikoordinasikan': [
    { filed: [{ ...lkd, contents: [{ ...anLkd(), lembaga: {} }] }] },
    { filed: [lkd] },
  ],
  'lembaga-dibina': [{ filed: [bumdes] }, { filed: [bumdes, lkd] }],
  'lembaga-aktif': [
    { filed: [{ ...bumdes, contents: [aBumdes({ laporan: { omzet: 0 } })] }] },
    { filed: [bumdes] },
  ],
  'perencanaan-aktif': [{ filed: [bumdes, rkpdes] }, { filed: [bumdes, rkpdes, lkd] }],
  'rkpdes-disusun': [{ filed: [] }, { filed: [rkpdes] }],
  'lkd-musyawarah': [
    { filed: [{ ...musrenbangdes, contents: [aMusyawarah({ hadirin: { a: aHadirin() } })] }] },
    { filed: [musrenbangdes] },
  ],
  'rekomendasi-jumlah': [{}, { rekomendasi: [aRekomendasi()] }],
  'rekomendasi-ditindaklanjuti': [
    { rekomendasi: [aRekomendasi()] },
    { rekomendasi: [aRekomendasi({ isClosed: true })] },
  ],
  'laporan-binwas': [{}, { kunjungan: [visit] }],
  'laporan-efektivitas': [{}, { laporanTriwulan: 1 }],
};

for (const id of indicatorIds)
  test(`one record moves ${id} by one`, () => {
    const [before, after] = steps[id].map((world) => counted(world, id));
    expect(after).toBe((before ?? 0) + 1);
  });

function counted(world: RenstraWorld, id: IndicatorId): number | null {
  const { of, value } = renstra(world)(id);
  return of ? of.numerator : value;
}

test('a percentage of nothing is no data and printed "-"; a count of nothing is 0', () => {
  const of = renstra({ desaList: [] });
  const percentages = indicatorIds.map(of).filter(({ unit }) => unit === 'persen');
  expect(percentages.length).toBe(7);
  for (const one of percentages) {
    expect(one.value).toBeNull();
    expect(indicatorValue(one)).toBe('-');
  }
  for (const one of indicatorIds.map(of).filter(({ unit }) => unit !== 'persen'))
    expect(indicatorValue(one)).toBe('0');
});

test('prints a percentage with two decimals at most, as Indonesia does', () => {
  const one = renstra({ filed: [lpj] })('lpj-tepat-waktu');
  expect(indicatorValue(one)).toBe('50 %');
  expect(indicatorValue({ unit: 'persen', value: (12 / 13) * 100 })).toBe('92,31 %');
});

test('an LPJ that was filed in time and arrived in the grace is in time', () => {
  const world = (receivedOn: string): RenstraWorld => ({ filed: [{ ...lpj, receivedOn }] });
  // 31 March 2026 is a Tuesday: three working days are Wednesday to Friday.
  expect(counted(world('2026-04-03'), 'lpj-tepat-waktu')).toBe(1);
  expect(counted(world('2026-04-06'), 'lpj-tepat-waktu')).toBe(0);
});

test('a Raperdes agreed after 31 October is sent in time up to the last day of the calendar', () => {
  const agreed = (tanggalSepakat: string) =>
    anApbdes({ bpd: { ...anApbdes().bpd, tanggalSepakat: tanggalSchema.parse(tanggalSepakat) } });
  const world = (on: string): RenstraWorld => ({
    filed: [{ ...murni, filedOn: on, contents: [agreed(on)] }],
  });
  // 31 October 2026 is a Saturday: the third working day after it is Wednesday. A1 is a finding of its own.
  expect(counted(world('2026-11-04'), 'raperdes-tepat-waktu')).toBe(1);
  expect(counted(world('2026-11-05'), 'raperdes-tepat-waktu')).toBe(0);
});

test('a Raperdes counts for its kind and tahun, not for the day it came', () => {
  const inJanuary = { filed: [{ ...murni, filedOn: '2027-01-11' }] };
  expect(counted(inJanuary, 'raperdes-jumlah')).toBe(1);
  const ofNextYear = { filed: [{ ...murni, tahun: 2028, filedOn: '2026-12-30' }] };
  expect(counted(ofNextYear, 'raperdes-jumlah')).toBe(0);
});

test('a Raperdes filed again is not another one', () => {
  const twice = { filed: [{ ...murni, contents: [anApbdes(), anApbdes({ catatan: 'baru' })] }] };
  expect(counted(twice, 'raperdes-jumlah')).toBe(1);
  expect(renstra(twice)('raperdes-dievaluasi').of?.denominator).toBe(1);
});

test('says how many Raperdes are expected, received and not needed', () => {
  const nihil: Filed = {
    kind: 'apbdes-perubahan',
    tahun: 2026,
    filedOn: '2026-08-03',
    contents: [{ ...anApbdes(), nihil: { alasan: 'Tidak ada perubahan.' } }],
  };
  const { value, evidence } = renstra({ filed: [murni, nihil] })('raperdes-jumlah');
  expect(value).toBe(1);
  expect(evidence.map(({ why }) => why).toSorted()).toEqual([
    'belum-ada',
    'belum-ada',
    'nihil',
    'ya',
  ]);
  expect(renstra({ filed: [murni, nihil] })('raperdes-dievaluasi').of?.denominator).toBe(1);
});

test('nobody is late while the 20 working days run', () => {
  const today = tanggalSchema.parse('2026-11-20');
  const running = renstra({ filed: [murni], today });
  expect(running('evaluasi-tepat-waktu').value).toBeNull();
  expect(running('raperdes-berlaku-sendiri').value).toBe(0);
  const over = renstra({ filed: [murni], today: tanggalSchema.parse('2026-11-23') });
  expect(over('evaluasi-tepat-waktu').value).toBe(0);
  expect(over('raperdes-berlaku-sendiri').value).toBe(1);
});

test('option b of row 190 counts the report of semester I too', () => {
  const semester: Filed = { kind: 'realisasi-semester-1', tahun: 2026, filedOn: '2026-07-14' };
  const options = renstraOptions('lpjTepatWaktu', 'lpj-dan-semester');
  expect(renstra({ filed: [lpj, semester] })('lpj-tepat-waktu').of).toEqual({
    numerator: 1,
    denominator: 2,
  });
  expect(renstra({ filed: [lpj, semester], options })('lpj-tepat-waktu').of).toEqual({
    numerator: 2,
    denominator: 4,
  });
  const tooLate = { filed: [lpj, { ...semester, filedOn: '2026-07-15' }], options };
  expect(renstra(tooLate)('lpj-tepat-waktu').of?.numerator).toBe(1);
});

test('options a, b and c of row 192 look for other pairs of documents', () => {
  const aset: Filed = { kind: 'laporan-aset', tahun: 2025, filedOn: '2026-02-02' };
  const perubahan: Filed = { kind: 'apbdes-perubahan', tahun: 2026, filedOn: '2026-08-03' };
  const found = (dokumen: 'murni-perubahan' | 'apbdes-lpj' | 'keuangan-aset') =>
    (['lpj', 'aset', 'perubahan'] as const).map((name) => {
      const second = { lpj, aset, perubahan }[name];
      const options = renstraOptions('dokumen', dokumen);
      return renstra({ filed: [murni, second], options })('dokumen-difasilitasi').value;
    });
  expect(found('murni-perubahan')).toEqual([1, 1, 2]);
  expect(found('apbdes-lpj')).toEqual([2, 1, 1]);
  expect(found('keuangan-aset')).toEqual([1, 2, 1]);
});

test('what "aktif" asks of a BUMDes is a setting', () => {
  const idle = { ...bumdes, contents: [aBumdes({ laporan: { omzet: 0 } })] };
  const bumdesAktif = { needsDireksi: true, needsLaporan: true, needsOmzet: false };
  const options = renstraOptions('bumdesAktif', bumdesAktif);
  expect(renstra({ filed: [idle] })('lembaga-aktif').value).toBe(0);
  expect(renstra({ filed: [idle], options })('lembaga-aktif').value).toBe(1);
});

test('a desa without a BUMDes has none to be coordinated, and one of an earlier year is another year', () => {
  const nihil = { ...bumdes, contents: [aBumdes({ nihil: { alasan: 'Belum dibentuk' } })] };
  expect(renstra({ filed: [nihil] })('bumdes-dikoordinasikan').value).toBe(0);
  const old: Filed = { ...bumdes, kind: 'bumdes-semester-1', filedOn: '2025-08-04' };
  expect(renstra({ filed: [old] })('bumdes-dikoordinasikan').value).toBe(0);
});

test('recommendations of one letter are one document and are closed one by one', () => {
  const rekomendasi = [
    aRekomendasi({ isClosed: true }),
    aRekomendasi(),
    aRekomendasi({ source: 'surat 2', isClosed: true }),
    aRekomendasi({ givenOn: tanggalSchema.parse('2025-12-31') }),
  ];
  expect(renstra({ rekomendasi })('rekomendasi-jumlah').value).toBe(2);
  expect(renstra({ rekomendasi })('rekomendasi-ditindaklanjuti').of).toEqual({
    numerator: 2,
    denominator: 3,
  });
});

test('the kinds of LKD of two forums of a desa are not counted twice', () => {
  const musdes: Filed = { ...musrenbangdes, kind: 'musdes-rkpdes', contents: [aMusyawarah()] };
  expect(renstra({ filed: [musrenbangdes, musdes] })('lkd-musyawarah').value).toBe(6);
});

test('every number has the records behind it: as many counted as it says', () => {
  const of = renstra({
    filed: [murni, lpj, bumdes, lkd, rkpdes, musrenbangdes],
    rekomendasi: [aRekomendasi()],
    kunjungan: [visit],
  });
  for (const one of indicatorIds.map(of).filter(({ id }) => id !== 'laporan-efektivitas')) {
    const { length } = one.evidence.filter(({ isCounted }) => isCounted);
    expect(length).toBe(one.of ? one.of.numerator : one.value);
  }
});
