import { reportKey } from '../../domain/basics/ids.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { ruleOf, type Calendar } from '../../domain/obligations/obligations.ts';
import { clockOf, isWaiting, receivedOn, type Clock } from '../../domain/obligations/clock-of.ts';
import type { TightChain } from '../../domain/obligations/tight-chain.ts';
import type { ReportDoc } from '../../domain/standing/report-doc.ts';
import { chainOf } from './chain-of.ts';

export interface QueueEntry {
  readonly doc: ReportDoc;
  /** Null where the law gives the kecamatan no days: then only its place in line counts. */
  readonly clock: Clock | null;
  readonly tight: TightChain | null;
}

/** What waits for a verdict: the clock that ends first on top, then what has no clock, as it came in. */
export function evaluationQueue(
  reports: readonly ReportDoc[],
  today: Tanggal,
  calendar: Calendar,
): readonly QueueEntry[] {
  return reports
    .filter(isWaiting)
    .flatMap((doc) => entryOf(doc, today, calendar))
    .toSorted(
      (a, b) => placeInLine(a).localeCompare(placeInLine(b)) || a.doc.id.localeCompare(b.doc.id),
    );
}

/** One report's place; none before the server has received it, or for a kind only a newer app knows. */
export function entryOf(doc: ReportDoc, today: Tanggal, calendar: Calendar): readonly QueueEntry[] {
  if (receivedOn(doc) === null) return [];
  const { kind, tahun } = reportKey(doc.report);
  const rule = ruleOf(calendar, kind);
  const clock = clockOf(doc, today, calendar);
  if (!rule || !clock) return [{ doc, clock: null, tight: null }];
  const tight = chainOf({ obligation: { rule, tahun }, doc, today, calendar });
  return [{ doc, clock, tight }];
}

function placeInLine({ clock, doc }: QueueEntry): string {
  return clock ? `0 ${clock.due}` : `1 ${doc.lastFiled?.receivedAt ?? ''}`;
}

/** The latest verdicts first. */
export function recentlyDecided(reports: readonly ReportDoc[], most: number): readonly ReportDoc[] {
  return reports
    .filter(({ state }) => state === 'dikembalikan' || state === 'diterima')
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
    .slice(0, most);
}
