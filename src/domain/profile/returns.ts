import { reportKey } from '../basics/ids.ts';
import type { ReportKind } from '../basics/report-kinds.ts';
import { type Tanggal, tanggalInWib } from '../basics/tanggal.ts';
import type { ReportRecord } from '../indicators/record.ts';
import type { VerdictDoc } from '../standing/report-doc.ts';

export interface FirstTimeRight {
  /** Accepted as first filed. */
  readonly right: number;
  /** Reports of which the kecamatan has said anything. */
  readonly decided: number;
}

export function firstTimeRight(records: readonly ReportRecord[]): FirstTimeRight {
  const firsts = records.flatMap(({ verdicts }) => verdicts[0] ?? []);
  const right = firsts.filter(({ outcome }) => outcome === 'diterima').length;
  return { right, decided: firsts.length };
}

/** What a report came back for: a place in it that was remarked on, or a point of the evaluation answered no. */
export interface ReturnCause {
  readonly kind: ReportKind;
  /** `place`: the first step of a remark's path, '' = the whole; `point`: id of a point of the sheet. */
  readonly about: 'place' | 'point';
  readonly key: string;
  readonly count: number;
}

/** Counted over all returns, the most frequent first. */
export function returnCauses(records: readonly ReportRecord[]): readonly ReturnCause[] {
  const counts = new Map<string, ReturnCause>();
  for (const { verdict, kind } of returnsOf(records))
    for (const cause of causesIn(verdict)) {
      const id = `${kind} ${cause.about} ${cause.key}`;
      counts.set(id, { ...cause, kind, count: (counts.get(id)?.count ?? 0) + 1 });
    }
  return [...counts.values()].toSorted(
    (a, b) => b.count - a.count || `${a.kind} ${a.key}`.localeCompare(`${b.kind} ${b.key}`),
  );
}

export interface Return {
  readonly kind: ReportKind;
  readonly verdict: VerdictDoc;
  readonly on: Tanggal;
}

export function returnsOf(records: readonly ReportRecord[]): readonly Return[] {
  return records.flatMap(({ doc, verdicts }) =>
    verdicts
      .filter(({ outcome }) => outcome === 'dikembalikan')
      .map((verdict) => ({
        kind: reportKey(doc.report).kind,
        verdict,
        on: tanggalInWib(verdict.receivedAt ?? verdict.decidedAt),
      })),
  );
}

/** A place once a verdict, however many remarks stand there. */
function causesIn({ remarks, sheet }: VerdictDoc): readonly Pick<ReturnCause, 'about' | 'key'>[] {
  const places = new Set(remarks.map(({ where }) => where[0] ?? ''));
  const points = Object.entries(sheet?.entries ?? {}).filter(
    ([, { answer }]) => answer === 'tidak',
  );
  return [
    ...[...places].map((key) => ({ about: 'place' as const, key })),
    ...points.map(([key]) => ({ about: 'point' as const, key })),
  ];
}
