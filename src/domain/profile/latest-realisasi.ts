import type { ReportKind } from '../basics/report-kinds.ts';
import { reportKey } from '../basics/ids.ts';
import { type ReportRecord, readLatest } from '../indicators/record.ts';
import {
  isRealisasiKind,
  realisasiKinds,
  realisasiContentSchema,
} from '../reports/realisasi/schema.ts';
import type { RealisasiTotals } from '../reports/realisasi/totals.ts';
import { percentOf, computeRealisasiTotals } from '../reports/realisasi/totals.ts';

export interface LatestRealisasi {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly record: ReportRecord;
  readonly totals: RealisasiTotals;
  /** Of the belanja of the budget, up to the end of the period; null without a budget. */
  readonly belanjaPercent: number | null;
}

/** What was spent by the latest of these reports that can be read; null without one. */
export function latestRealisasi(records: readonly ReportRecord[]): LatestRealisasi | null {
  const newest = records
    .map((record) => ({ record, ...reportKey(record.doc.report) }))
    .filter(({ kind }) => isRealisasiKind(kind))
    .toSorted((a, b) => b.tahun - a.tahun || placeOf(b.kind) - placeOf(a.kind));
  for (const { record, kind, tahun } of newest) {
    const content = readLatest(record, realisasiContentSchema);
    if (!content) continue;
    const totals = computeRealisasiTotals(content);
    const { anggaran, realisasi } = totals;
    const spent = { anggaran: anggaran.belanja, realisasi: realisasi.belanja };
    const belanjaPercent = percentOf(spent);
    return { kind, tahun, record, totals, belanjaPercent };
  }
  return null;
}

/** In the order of the year. */
function placeOf(kind: ReportKind): number {
  return isRealisasiKind(kind) ? realisasiKinds.indexOf(kind) : -1;
}
