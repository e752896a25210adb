import { computeRealisasiTotals } from '../reports/realisasi/totals.ts';
import { missingLampiran } from '../reports/lampiran.ts';
import { wantedLampiran, realisasiContentSchema } from '../reports/realisasi/schema.ts';
import { countOf, evidence, percentOf } from './indicator.ts';
import type { Evidence, Indicator, IndicatorInput } from './indicator.ts';
import { type ReportRecord, isOnTime, readLatest, receivedRecord } from './record.ts';
import type { DesaCode } from '../basics/ids.ts';

/** The report of a desa that is looked at; null where there is none. */
interface Look {
  readonly desa: DesaCode;
  readonly record: ReportRecord | null;
}

/*
 * Rows 74, 75, 135, 136, 190, 191: the LPJ of the year before the year of measurement, due by 31 March
 * (B3), and with option b the report of semester I of the year of measurement (B1).
 */
export function lpjIndicators(input: IndicatorInput): readonly Indicator[] {
  const { tahun, records, calendar, desaList, options } = input;
  const lookAt = (kind: 'lpj-realisasi' | 'realisasi-semester-1', about: number): Look[] =>
    desaList.map(({ code: desa }) => ({
      desa,
      record: receivedRecord(records, { desa, kind, tahun: about }),
    }));
  const timely = (look: Look): Evidence => {
    const isTimely = look.record !== null && isOnTime(look.record, calendar);
    return evidence(look, isTimely, look.record ? 'terlambat' : 'belum-ada');
  };
  const lpj = lookAt('lpj-realisasi', tahun - 1);
  const semester = options.lpjTepatWaktu === 'lpj' ? [] : lookAt('realisasi-semester-1', tahun);
  const told = lpj.map((look) => evidence(look, look.record !== null, 'belum-ada'));
  return [
    percentOf('lpj-tepat-waktu', [...lpj, ...semester].map(timely)),
    percentOf('lpj-melapor', told),
    countOf('realisasi-lengkap', 'desa', lpj.map(complete)),
  ];
}

/**
 * Row 191: every attachment named and on the server, and the books in order (I1-I4 hold by the way the sums are
 * made).
 */
function complete(look: Look): Evidence {
  if (!look.record) return evidence(look, false, 'belum-ada');
  const content = readLatest(look.record, realisasiContentSchema);
  if (!content) return evidence(look, false, 'tidak-terbaca');
  if (missingLampiran(content.lampiran, wantedLampiran(content, 'lpj-realisasi')).length > 0)
    return evidence(look, false, 'lampiran-kurang');
  if (look.record.filesMissing > 0) return evidence(look, false, 'berkas-belum-sampai');
  return evidence(look, computeRealisasiTotals(content).unfilledCount === 0, 'belum-terisi');
}
