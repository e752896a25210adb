import { reportKey } from '../basics/ids.ts';
import type { ReportKind } from '../basics/report-kinds.ts';
import { type Tanggal, tanggalInWib, tanggalOf } from '../basics/tanggal.ts';
import { rekomendasiDocuments } from './pembinaan.ts';
import { type ReportRecord, type Records, receivedOn, saysNihil } from './record.ts';
import type { KunjunganRecord, RekomendasiRecord } from './indicator.ts';

export type Quarter = 1 | 2 | 3 | 4;
export const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** First and last day of a quarter. */
export function quarterDays(tahun: number, quarter: Quarter): { from: Tanggal; until: Tanggal } {
  const lastMonth = quarter * 3;
  return { from: tanggalOf(tahun, lastMonth - 2, 1), until: tanggalOf(tahun, lastMonth, 31) };
}

/** Reports of a kind, each counted once: in the quarter in which the server first received it. */
interface ReceivedCount {
  /** With nihil. */
  readonly reports: number;
  /** Of these, by what was last filed, those that state that there is none. */
  readonly nihil: number;
}

/** What happened in a quarter by the server's clock in WIB, for the draft of its report (rows 144 and 197). */
export interface QuarterFacts {
  readonly received: ReadonlyMap<ReportKind, ReceivedCount>;
  /** Filings after the first of a report: corrections, no reports of their own. */
  readonly corrections: number;
  /** Verdicts, of which a report may have several. */
  readonly returned: number;
  readonly accepted: number;
  /** Recommendations one by one, and the letters, visits or evaluations that gave them, as row 77 counts. */
  readonly rekomendasi: number;
  readonly rekomendasiDocuments: number;
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
  const all = [...records.values()];
  const again = all.flatMap(({ filings }) => filings.slice(1)).map(({ times }) => times.receivedAt);
  const verdicts = all
    .flatMap((record) => record.verdicts)
    .filter(({ receivedAt, decidedAt }) => isInside(tanggalInWib(receivedAt ?? decidedAt)));
  const accepted = verdicts.filter(({ outcome }) => outcome === 'diterima').length;
  const given = rekomendasi.filter(({ givenOn }) => isInside(givenOn));
  const visits = kunjungan.filter(({ on }) => isInside(on));
  return {
    received: receivedIn(all, isInside),
    corrections: again.filter((at) => at !== null && isInside(tanggalInWib(at))).length,
    returned: verdicts.length - accepted,
    accepted,
    rekomendasi: given.length,
    rekomendasiDocuments: rekomendasiDocuments(given).length,
    kunjungan: visits.length,
    desaVisited: new Set(visits.map(({ desa }) => desa)).size,
  };
}

function receivedIn(
  records: readonly ReportRecord[],
  isInside: (day: Tanggal) => boolean,
): QuarterFacts['received'] {
  const counts = new Map<ReportKind, ReceivedCount>();
  for (const record of records) {
    const on = receivedOn(record);
    if (on === null || !isInside(on)) continue;
    const { kind } = reportKey(record.doc.report);
    const { reports, nihil } = counts.get(kind) ?? { reports: 0, nihil: 0 };
    counts.set(kind, { reports: reports + 1, nihil: nihil + Number(saysNihil(record)) });
  }
  return counts;
}
