import type { Finding } from '../reports/report-rules.ts';
import type { Answer, Sheet, SheetEntry, SheetPoint } from '../standing/sheet.ts';

/** The findings that speak about a point. */
export function findingsOf(point: SheetPoint, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => point.rules.some((prefix) => isOf(rule, prefix)));
}

/** What the checks say of a point; null where only a person can tell. */
export function suggestedAnswer(point: SheetPoint, findings: readonly Finding[]): Answer | null {
  if (point.rules.length === 0) return null;
  const [worst] = findingsOf(point, findings);
  if (worst) return worst.level === 'notice' ? null : 'tidak';
  return point.isDecided ? 'ya' : null;
}

/** An entry as it stands: the person's, else the suggestion of the checks. */
export function entryOf(
  sheet: Sheet,
  point: SheetPoint,
  findings: readonly Finding[],
): SheetEntry & { readonly isSuggested: boolean } {
  const written = sheet.entries[point.id];
  if (written?.answer || written?.tidakDinilai) return { ...written, isSuggested: false };
  const remark = written?.remark ?? '';
  return { answer: suggestedAnswer(point, findings), remark, isSuggested: true };
}

/** The whole sheet with every suggestion taken over: what the verdict carries. */
export function filledSheet(
  sheet: Sheet,
  points: readonly SheetPoint[],
  findings: readonly Finding[],
): Sheet {
  const entries = points.map((point): [string, SheetEntry] => {
    const { isSuggested: _, ...entry } = entryOf(sheet, point, findings);
    return [point.id, entry];
  });
  return { ...sheet, entries: Object.fromEntries(entries) };
}

/**
 * What was answered on the revision before and no check answers now, with its words. A check speaks of what
 * was filed this time; a person's answer of last time is a start, for the person to look at again.
 */
export function carriedOver(
  earlier: Sheet,
  points: readonly SheetPoint[],
  findings: readonly Finding[],
): Sheet['entries'] {
  const kept = points.flatMap((point) => {
    const entry = earlier.entries[point.id];
    const isSaid = entry !== undefined && (entry.answer !== null || entry.tidakDinilai === true);
    return isSaid && suggestedAnswer(point, findings) === null ? [[point.id, entry] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** `V1` is no prefix of `V10`. */
function isOf(rule: string, prefix: string): boolean {
  return rule === prefix || rule.startsWith(`${prefix}-`);
}
