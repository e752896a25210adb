import { reportKey, type ReportId } from '../../../domain/basics/ids.ts';
import type { RelatedReport, ReportRules } from '../../../domain/reports/report-rules.ts';
import { useApp } from '../../app-context.ts';
import { useLive } from '../../kit/use-live.ts';
import { readRelated } from './read-related.ts';

const none: readonly RelatedReport[] = [];

/** What the desa last filed of the reports that this kind's rules read, as far as it is on this phone. */
export function useRelated(
  report: ReportId,
  rules: Pick<ReportRules, 'reads'>,
): readonly RelatedReport[] {
  const { phone } = useApp();
  const keys = rules.reads?.(reportKey(report)) ?? [];
  const found = useLive(() => readRelated(phone.read, keys), [report]);
  return found ?? none;
}
