import type { ReportKind } from '../basics/report-kinds.ts';
import { type Finding, isNihil } from '../reports/report-rules.ts';
import type { Content, VerdictDoc } from '../standing/report-doc.ts';
import { isEvaluated, pointsOf } from './points.ts';
import { filledSheet, findingsOf } from './prefill.ts';
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
  { points, found, outcome, conclude }: ForVerdict,
): Sheet | null {
  if (points.length === 0) return null;
  const filled = isEvaluated(kind)
    ? filledSheet(sheet ?? emptySheet, points, found?.findings ?? [])
    : sheet;
  if (!filled || (!isEvaluated(kind) && !isBegun(filled))) return null;
  const { alasanTidakDinilai: _, ...said } = withReasons(filled, points, found);
  // What was typed for another outcome, or before an answer changed, is not said.
  const pertimbangan = outcome === 'diterima' && hasTidak(said) ? (said.pertimbangan ?? '') : '';
  const whole = { ...said, pertimbangan };
  return { ...whole, conclusion: whole.conclusion.trim() || conclude(whole) };
}

interface ForVerdict {
  readonly points: readonly SheetPoint[];
  readonly found: SaidFindings | null;
  readonly outcome: VerdictDoc['outcome'];
  /** The result in words where a person wrote none. */
  readonly conclude: (sheet: Sheet) => string;
}

/** Findings and how a paper says them. */
interface SaidFindings {
  readonly findings: readonly Finding[];
  readonly sayAll: (findings: readonly Finding[]) => string;
}

/** Letters, as the schema of an entry has it. */
const LONGEST_REMARK = 1000;

/** Each "tidak" and each point not assessed with why. */
function withReasons(
  sheet: Sheet,
  points: readonly SheetPoint[],
  found: SaidFindings | null,
): Sheet {
  const entries = Object.entries(sheet.entries).map(([id, entry]): [string, SheetEntry] => {
    if (entry.remark.trim() !== '') return [id, entry];
    const remark = entry.tidakDinilai
      ? (sheet.alasanTidakDinilai ?? '')
      : entry.answer === 'tidak'
        ? saidOf(id, points, found)
        : '';
    return [id, { ...entry, remark: remark.slice(0, LONGEST_REMARK) }];
  });
  return { ...sheet, entries: Object.fromEntries(entries) };
}

function saidOf(id: string, points: readonly SheetPoint[], found: SaidFindings | null): string {
  const point = points.find((one) => one.id === id);
  return point && found ? found.sayAll(findingsOf(point, found.findings)) : '';
}

export function hasTidak({ entries }: Sheet): boolean {
  return Object.values(entries).some(({ answer }) => answer === 'tidak');
}

function isBegun(sheet: Sheet): boolean {
  const entries = Object.values(sheet.entries);
  const isAnswered = entries.some(
    ({ answer, remark, tidakDinilai }) => answer !== null || remark !== '' || tidakDinilai === true,
  );
  return isAnswered || sheet.conclusion.trim() !== '';
}
