import { computeRealisasiTotals } from '../reports/realisasi/totals.ts';
import { missingLampiran } from '../reports/lampiran.ts';
import { wantedLampiran } from '../reports/realisasi/lampiran.ts';
import { realisasiContentSchema } from '../reports/realisasi/schema.ts';
import { countOf, percentOf } from './indicator.ts';
import type { Evidence, Indicator, IndicatorInput } from './indicator.ts';
import { isOnTime, latestContent, receivedRecord } from './record.ts';
import type { ReportRecord } from './record.ts';
import type { DesaCode } from '../basics/ids.ts';

/*
 * Rows 74, 75, 135, 136, 190, 191: the LPJ of the year before the year of measurement, due by 31 March
 * (B3), and with option b the report of semester I of the year of measurement (B1).
 */
export function lpjIndicators(input: IndicatorInput): readonly Indicator[] {
  const { desaList, options } = input;
  const lpj = desaList.map(({ code }) => ({ desa: code, record: lpjOf(input, code) }));
  const onTime = lpj.map(({ desa, record }) => timely(input, desa, record));
  const semester =
    options.lpjTepatWaktu === 'lpj'
      ? []
      : desaList.map(({ code }) => timely(input, code, semesterOf(input, code)));
  return [
    percentOf('lpj-tepat-waktu', [...onTime, ...semester]),
    percentOf(
      'lpj-melapor',
      lpj.map(({ desa, record }) => evidence(desa, record, record !== null, 'belum-ada')),
    ),
    countOf(
      'realisasi-lengkap',
      'desa',
      lpj.map(({ desa, record }) => complete(desa, record)),
    ),
  ];
}

function lpjOf({ records, tahun }: IndicatorInput, desa: DesaCode): ReportRecord | null {
  return receivedRecord(records, { desa, kind: 'lpj-realisasi', tahun: tahun - 1 });
}

function semesterOf({ records, tahun }: IndicatorInput, desa: DesaCode): ReportRecord | null {
  return receivedRecord(records, { desa, kind: 'realisasi-semester-1', tahun });
}

function timely(
  { calendar }: IndicatorInput,
  desa: DesaCode,
  record: ReportRecord | null,
): Evidence {
  const isTimely = record !== null && isOnTime(record, calendar);
  return evidence(desa, record, isTimely, record ? 'terlambat' : 'belum-ada');
}

/** Row 191: every attachment there and the books in order (I1-I4 hold by the way the sums are made). */
function complete(desa: DesaCode, record: ReportRecord | null): Evidence {
  if (!record) return evidence(desa, record, false, 'belum-ada');
  const content = realisasiContentSchema.safeParse(latestContent(record)).data;
  if (!content) return evidence(desa, record, false, 'tidak-terbaca');
  if (missingLampiran(content.lampiran, wantedLampiran(content, 'lpj-realisasi')).length > 0)
    return evidence(desa, record, false, 'lampiran-kurang');
  const isFilled = computeRealisasiTotals(content).unfilledCount === 0;
  return evidence(desa, record, isFilled, 'belum-terisi');
}

function evidence(
  desa: DesaCode,
  record: ReportRecord | null,
  isCounted: boolean,
  whyNot: string,
): Evidence {
  return { desa, report: record?.doc.report ?? null, isCounted, why: isCounted ? 'ya' : whyNot };
}
