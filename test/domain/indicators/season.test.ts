import { expect, test } from 'vitest';
import { createIsLibur, tanggalInWib, tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { computeIndicators } from '../../../src/domain/indicators/compute-indicators.ts';
import { defaultIndicatorOptions, indicatorIds } from '../../../src/domain/indicators/indicator.ts';
import { toRecords } from '../../../src/domain/indicators/record.ts';
import { calendarOf } from '../../../src/domain/obligations/obligations.ts';
import { aSeason } from '../../support/a-season.ts';
import type { Season } from '../../support/a-season.ts';
import { countRenstraByHand } from '../../support/renstra-by-hand.ts';
import type { RawDoc } from '../../support/renstra-by-hand.ts';

const isLibur = createIsLibur([...hariLiburSeed]);

test('every number of a season is the one counted by hand from its filings', async () => {
  const { docs } = await aSeason();
  for (const tahun of [2025, 2026])
    for (const day of ['2026-11-24', '2027-01-15']) {
      const byHand = countRenstraByHand(docs as readonly RawDoc[], { tahun, today: day }); // JSON as it came
      const all = computed(docs, tahun, day);
      expect(all.map(({ id }) => id)).toEqual(indicatorIds);
      const found = Object.fromEntries(all.map(({ id, value }) => [id, value]));
      expect(found, `${tahun} as of ${day}`).toEqual(byHand);
    }
}, 180_000);

test('a season gives numbers that can be told apart: hardly any is 0, and not all is well', async () => {
  const { docs } = await aSeason();
  const found = computed(docs, 2026, '2026-11-24');
  expect(found.filter(({ value }) => value === 0 || value === null).length).toBeLessThan(6);
  expect(found.filter(({ unit, value }) => unit === 'persen' && value === 100).length).toBeLessThan(
    3,
  );
}, 180_000);

function computed(docs: Season['docs'], tahun: number, day: string) {
  const rekomendasi = docs.filter((doc) => doc.kind === 'rekomendasi');
  return computeIndicators({
    tahun,
    desaList: must(docs.find((doc) => doc.kind === 'kecamatan')).desa,
    records: toRecords({
      reports: docs.filter((doc) => doc.kind === 'report'),
      filings: docs.filter((doc) => doc.kind === 'filing'),
      verdicts: docs.filter((doc) => doc.kind === 'verdict'),
      files: docs.filter((doc) => doc.kind === 'file'),
    }),
    rekomendasi: rekomendasi.map(({ desa, source, receivedAt, state }) => ({
      desa,
      source: `${source.kind} ${source.id}`,
      givenOn: tanggalInWib(must(receivedAt)),
      isClosed: state === 'selesai',
    })),
    kunjungan: docs.flatMap((doc) =>
      doc.kind === 'kunjungan'
        ? [{ desa: doc.desa, id: doc.kunjungan, on: doc.content.tanggal, topik: doc.content.topik }]
        : [],
    ),
    laporanTriwulan: 0,
    calendar: calendarOf(null, isLibur),
    today: tanggalSchema.parse(day),
    options: defaultIndicatorOptions,
  });
}
