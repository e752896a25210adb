import type { ReportKind } from '../basics/ids.ts';
import type { Finding } from '../reports/finding.ts';
import { isNihil } from '../reports/nihil.ts';
import type { Content } from '../workflow/documents.ts';
import { pointsOf } from './points.ts';
import { entryOf, filledSheet } from './prefill.ts';
import { emptySheet } from './sheet.ts';
import type { Sheet, SheetPoint } from './sheet.ts';

/** What there is to answer about a filing; nothing about one that says "there is none". */
export function pointsOfFiling(kind: ReportKind, content: Content): readonly SheetPoint[] {
  return isNihil(content) ? [] : pointsOf(kind);
}

/**
 * The sheet as a verdict carries it. Of the evaluation of a Raperdes always, with the suggestions taken
 * over; of another report only where a person answered something. `findings` null = they are not at hand:
 * then nothing is suggested.
 */
export function sheetForVerdict(
  kind: ReportKind,
  sheet: Sheet | null,
  {
    points,
    findings,
  }: { readonly points: readonly SheetPoint[]; readonly findings: readonly Finding[] | null },
): Sheet | null {
  if (points.length === 0) return null;
  if (!isEvaluated(kind) || findings === null) return isBegun(sheet) ? sheet : null;
  return filledSheet(sheet ?? emptySheet, points, findings);
}

/** Points that nobody and no check has answered. */
export function unansweredCount(
  sheet: Sheet | null,
  points: readonly SheetPoint[],
  findings: readonly Finding[],
): number {
  const all = points.map((point) => entryOf(sheet ?? emptySheet, point, findings));
  return all.filter(({ answer }) => answer === null).length;
}

/** Whether the law has the kecamatan evaluate it (UU 6/2014 Ps 69), not only look at it. */
export function isEvaluated(kind: ReportKind): boolean {
  return kind === 'apbdes' || kind === 'apbdes-perubahan';
}

function isBegun(sheet: Sheet | null): boolean {
  if (sheet === null) return false;
  const entries = Object.values(sheet.entries);
  const isAnswered = entries.some(({ answer, remark }) => answer !== null || remark !== '');
  return isAnswered || sheet.conclusion.trim() !== '';
}
