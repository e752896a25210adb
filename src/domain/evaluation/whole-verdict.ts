import type { ReportKind } from '../basics/report-kinds.ts';
import type { VerdictDoc } from '../standing/report-doc.ts';
import type { Sheet, SheetEntry } from '../standing/sheet.ts';
import { isEvaluated } from './points.ts';

/** What a verdict still lacks, by the ids of its points. */
export interface VerdictGaps {
  /** Neither answered nor marked as not assessed. */
  readonly open: readonly string[];
  /** Marked as not assessed, without a reason. */
  readonly unexplained: readonly string[];
  /** "Tidak", over which it would be accepted without a sentence that says why. */
  readonly overruled: readonly string[];
}

interface Given {
  readonly kind: ReportKind;
  readonly outcome: VerdictDoc['outcome'];
  /** With an entry for each point there is to answer. */
  readonly sheet: Sheet | null;
}

/**
 * A verdict is whole or it is not given. It is asked of the entries in the sheet, not of the points of today: a verdict
 * that waited while a later version got a point more is as whole as when it was given (S12).
 */
export function gapsOf({ kind, outcome, sheet }: Given): VerdictGaps {
  const entries = Object.entries(sheet?.entries ?? {});
  const idsOf = (is: (entry: SheetEntry) => boolean) =>
    entries.flatMap(([id, entry]) => (is(entry) ? [id] : []));
  const isOverruled = outcome === 'diterima' && isBlank(sheet?.pertimbangan);
  return {
    // The sheet of another report may stay empty.
    open: isEvaluated(kind) ? idsOf(isOpen) : [],
    unexplained: idsOf(({ tidakDinilai, remark }) => tidakDinilai === true && isBlank(remark)),
    overruled: isOverruled ? idsOf(({ answer }) => answer === 'tidak') : [],
  };
}

export function hasGaps({ open, unexplained, overruled }: VerdictGaps): boolean {
  return open.length + unexplained.length + overruled.length > 0;
}

/** Whether what came up may stand; one of an app that asked for no whole sheet yet is taken as it was given (S12). */
export function isWholeVerdict({ kind, outcome, sheet }: Given): boolean {
  if (sheet?.pertimbangan === undefined) return true;
  return !hasGaps(gapsOf({ kind, outcome, sheet }));
}

function isOpen({ answer, tidakDinilai }: SheetEntry): boolean {
  return answer === null && tidakDinilai !== true;
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}
