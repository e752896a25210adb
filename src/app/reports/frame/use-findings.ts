import { useMemo } from 'preact/hooks';
import { reportKey, type ReportId } from '../../../domain/basics/ids.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Finding, RelatedReport, ReportRules } from '../../../domain/reports/report-rules.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { useCheckSettings } from '../../office/use-check-settings.ts';
import { useIsLibur } from '../../office/use-is-libur.ts';
import { useToday } from '../../kit/use-now.ts';

interface Checked {
  readonly content: Content | null;
  readonly related: readonly RelatedReport[];
  /** The day it was filed; today unless said. */
  readonly filedOn?: Tanggal;
}

/** What the checks say of this content; nothing while there is no content. */
export function useFindings(
  report: ReportId,
  { check }: ReportRules,
  { content, related, filedOn }: Checked,
): readonly Finding[] {
  const today = useToday();
  const isLibur = useIsLibur();
  const settings = useCheckSettings();
  const day = filedOn ?? today;
  return useMemo(
    () =>
      content
        ? check(content, { ...reportKey(report), filedOn: day, isLibur, related, settings })
        : [],
    [JSON.stringify(content), report, day, isLibur, related, settings],
  );
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
