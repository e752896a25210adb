import { useMemo } from 'preact/hooks';
import { reportKey, type ReportId } from '../../../domain/basics/ids.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Finding, RelatedReport, ReportRules } from '../../../domain/reports/report-rules.ts';
import type { Content, ReportDoc } from '../../../domain/standing/report-doc.ts';
import { firstSentOf } from '../../../domain/obligations/timeliness-of.ts';
import { useCheckSettings } from '../../office/use-check-settings.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useToday } from '../../kit/use-now.ts';

interface Checked {
  readonly content: Content | null;
  readonly related: readonly RelatedReport[];
  /** Of the report; undefined while it is read, when nothing is found yet. */
  readonly doc: ReportDoc | null | undefined;
  /** The day it was filed; today unless said. */
  readonly filedOn?: Tanggal;
}

/** What the checks say of this content; nothing while there is no content. */
export function useFindings(
  report: ReportId,
  { check }: ReportRules,
  { content, related, doc, filedOn }: Checked,
): readonly Finding[] {
  const today = useToday();
  const calendar = useCalendar();
  const settings = useCheckSettings();
  const day = filedOn ?? today;
  return useMemo(() => {
    if (!content || doc === undefined) return [];
    const firstSent = firstSentOf(doc, calendar);
    const { isLibur } = calendar;
    const context = { ...reportKey(report), filedOn: day, firstSent, isLibur, related, settings };
    return check(content, context);
  }, [JSON.stringify(content), doc?.changedAt, report, day, calendar, related, settings]);
}

/** What the list of findings of every kind of report gets. */
export interface FindingsProps {
  readonly report: ReportId;
  readonly content: Content;
  readonly filedOn: Tanggal;
  /** Told what was found, and again whenever it changes: the evaluation sheet is filled from it. */
  readonly onFound?: (found: Found) => void;
}

/** What the checks of a kind of report say, and how it is said. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly sentence: (finding: Finding) => string;
}
