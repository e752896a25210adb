import { reportId, reportKey } from '../../../domain/basics/ids.ts';
import type { ReportId, ReportKey } from '../../../domain/basics/ids.ts';
import type { RelatedReport, ReportRules } from '../../../domain/reports/report-rules.ts';
import { useApp } from '../../app-context.ts';
import { useLive } from '../../hooks/use-live.ts';
import type { PhoneReads } from '../../store/phone.ts';

const none: readonly RelatedReport[] = [];

/** What the desa last filed of the reports that this kind's rules read, as far as it is on this phone. */
export function useRelated(
  report: ReportId,
  rules: Pick<ReportRules, 'reads'>,
): readonly RelatedReport[] {
  const { phone } = useApp();
  const keys = rules.reads?.(reportKey(report)) ?? [];
  const found = useLive(
    async () => (await Promise.all(keys.map((key) => readRelated(phone.read, key)))).flat(),
    [report],
  );
  return found ?? none;
}

async function readRelated(read: PhoneReads, key: ReportKey): Promise<readonly RelatedReport[]> {
  const { doc, filing } = await read.report(reportId(key));
  if (!doc || !filing) return [];
  return [{ kind: key.kind, tahun: key.tahun, state: doc.state, content: filing.content }];
}
