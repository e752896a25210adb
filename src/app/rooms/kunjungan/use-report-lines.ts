import { useEffect, useState } from 'preact/hooks';
import type { NamedLine } from '../../reports/frame/lines-of.ts';
import { reportLinesOf } from './report-lines.ts';
import type { DesaReport } from './use-desa-reports.ts';

/** The lines of a report; none while they come, or where nothing was filed. */
export function useReportLines(one: DesaReport | undefined): readonly NamedLine[] {
  const [lines, setLines] = useState<readonly NamedLine[]>([]);
  const report = one?.report;
  const filing = one?.filing;
  useEffect(() => {
    let isCurrent = true;
    setLines([]);
    if (report && filing)
      void reportLinesOf(report, filing.content).then((found) => isCurrent && setLines(found));
    return () => {
      isCurrent = false;
    };
  }, [report, filing?.filing]);
  return lines;
}
