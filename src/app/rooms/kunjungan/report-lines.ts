import { reportKey, type ReportId } from '../../../domain/basics/ids.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import type { NamedLine } from '../../reports/frame/lines-of.ts';
import { entryOf } from '../../reports/registry.ts';

/** The lines of a report that a finding can be tied to, each told by what it is. */
export async function reportLinesOf(
  report: ReportId,
  content: Content,
): Promise<readonly NamedLine[]> {
  const linesOf = await entryOf(reportKey(report).kind).loadLines();
  return linesOf(content);
}
