import type { ReportKind } from '../basics/report-kinds.ts';
import { type Finding, isNihil } from '../reports/report-rules.ts';
import type { Content } from '../standing/report-doc.ts';
import { isEvaluated, pointsOf } from './points.ts';
import { entryOf, filledSheet, findingsOf } from './prefill.ts';
import { type Sheet, type SheetEntry, type SheetPoint, emptySheet } from '../standing/sheet.ts';

/** What there is to answer about a filing; nothing about one that says "there is none". */
export function pointsOfFiling(kind: ReportKind, content: Content): readonly SheetPoint[] {
  return isNihil(content) ? [] : pointsOf(kind);
}

/**
 * The sheet as a verdict carries it. Of the evaluation of a Raperdes always, with the suggestions taken
 * over and, under each "tidak" that nobody explained, what was found; of another report only where a person
 * answered something. `found` null = the findings are not at hand: then nothing is suggested.
 */
export function sheetForVerdict(
  kind: ReportKind,
  sheet: Sheet | null,
  {
    points,
    found,
  }: { readonly points: readonly SheetPoint[]; readonly found: SaidFindings | null },
): Sheet | null {
  if (points.length === 0) return null;
  if (!isEvaluated(kind) || found === null) return isBegun(sheet) ? sheet : null;
  return withReasons(filledSheet(sheet ?? emptySheet, points, found.findings), points, found);
}

/** Findings and how they are said. */
interface SaidFindings {
  readonly findings: readonly Finding[];
  readonly sentence: (finding: Finding) => string;
}

/** Letters, as the schema of an entry has it. */
const LONGEST_REMARK = 1000;

function withReasons(
  sheet: Sheet,
  points: readonly SheetPoint[],
  { findings, sentence }: SaidFindings,
): Sheet {
  const entries = Object.entries(sheet.entries).map(([id, entry]): [string, SheetEntry] => {
    const point = points.find((one) => one.id === id);
    if (!point || entry.answer !== 'tidak' || entry.remark.trim() !== '') return [id, entry];
    const said = findingsOf(point, findings).map(sentence).join(' ');
    return [id, { ...entry, remark: said.slice(0, LONGEST_REMARK) }];
  });
  return { ...sheet, entries: Object.fromEntries(entries) };
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

function isBegun(sheet: Sheet | null): boolean {
  if (sheet === null) return false;
  const entries = Object.values(sheet.entries);
  const isAnswered = entries.some(({ answer, remark }) => answer !== null || remark !== '');
  return isAnswered || sheet.conclusion.trim() !== '';
}
