import { reportKey } from '../basics/ids.ts';
import type { ReportKind } from '../basics/report-kinds.ts';
import { type Tanggal, tanggalInWib, tanggalOf } from '../basics/tanggal.ts';
import type { Records } from './record.ts';
import type { KunjunganRecord, RekomendasiRecord } from './indicator.ts';

export type Quarter = 1 | 2 | 3 | 4;
export const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** First and last day of a quarter. */
export function quarterDays(tahun: number, quarter: Quarter): { from: Tanggal; until: Tanggal } {
  const lastMonth = quarter * 3;
  return { from: tanggalOf(tahun, lastMonth - 2, 1), until: tanggalOf(tahun, lastMonth, 31) };
}

/** What happened in a quarter, for the draft of its report (rows 144 and 197). */
export interface QuarterFacts {
  /** Reports received, by kind. */
  readonly received: ReadonlyMap<ReportKind, number>;
  readonly returned: number;
  readonly accepted: number;
  readonly rekomendasi: number;
  readonly kunjungan: number;
  /** Desa visited at least once. */
  readonly desaVisited: number;
}

interface QuarterInput {
  readonly tahun: number;
  readonly quarter: Quarter;
  readonly records: Records;
  readonly rekomendasi: readonly RekomendasiRecord[];
  readonly kunjungan: readonly KunjunganRecord[];
}

export function quarterFacts(input: QuarterInput): QuarterFacts {
  const { tahun, quarter, records, rekomendasi, kunjungan } = input;
  const { from, until } = quarterDays(tahun, quarter);
  const isInside = (day: Tanggal) => day >= from && day <= until;
  const received = new Map<ReportKind, number>();
  let returned = 0;
  let accepted = 0;
  for (const { doc, filings, verdicts } of records.values()) {
    const { kind } = reportKey(doc.report);
    for (const { times } of filings) {
      if (times.receivedAt === null || !isInside(tanggalInWib(times.receivedAt))) continue;
      received.set(kind, (received.get(kind) ?? 0) + 1);
    }
    for (const { receivedAt, decidedAt, outcome } of verdicts) {
      if (!isInside(tanggalInWib(receivedAt ?? decidedAt))) continue;
      if (outcome === 'diterima') accepted += 1;
      else returned += 1;
    }
  }
  const visits = kunjungan.filter(({ on }) => isInside(on));
  return {
    received,
    returned,
    accepted,
    rekomendasi: rekomendasi.filter(({ givenOn }) => isInside(givenOn)).length,
    kunjungan: visits.length,
    desaVisited: new Set(visits.map(({ desa }) => desa)).size,
  };
}
