import { reportId, type ReportKey } from '../../../domain/basics/ids.ts';
import type { RelatedReport } from '../../../domain/reports/report-rules.ts';
import type { PhoneReads } from '../../store/phone.ts';

/** What a desa last filed of these reports, as far as it is on this device. */
export async function readRelated(
  read: Pick<PhoneReads, 'report'>,
  keys: readonly ReportKey[],
): Promise<readonly RelatedReport[]> {
  const found = await Promise.all(
    keys.map(async ({ desa, kind, tahun }): Promise<readonly RelatedReport[]> => {
      const { doc, filing } = await read.report(reportId({ desa, kind, tahun }));
      if (!doc || !filing) return [];
      return [{ kind, tahun, state: doc.state, content: filing.content }];
    }),
  );
  return found.flat();
}
