import { useMemo } from 'preact/hooks';
import { reportId, reportKey } from '../../../domain/basics/ids.ts';
import type { ReportId } from '../../../domain/basics/ids.ts';
import { checkApbdes } from '../../../domain/reports/apbdes/checks.ts';
import { apbdesContentSchema } from '../../../domain/reports/apbdes/schema.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Finding } from '../../../domain/reports/finding.ts';
import { useApp } from '../../app-context.ts';
import { useIsLibur } from '../../hooks/use-is-libur.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-now.ts';

/** What the checks say of this content, filed that day or today; nothing while there is no content. */
export function useFindings(
  report: ReportId,
  content: ApbdesContent | null,
  filed?: Tanggal,
): readonly Finding[] {
  const { phone } = useApp();
  const { desa, kind, tahun } = reportKey(report);
  const today = useToday();
  const filedOn = filed ?? today;
  const isLibur = useIsLibur();
  const murniFiling = useLive(async () => {
    const murni = await phone.read.report(reportId({ desa, kind: 'apbdes', tahun }));
    return murni.doc?.state === 'diterima' ? murni.filing : null;
  }, [report]);
  return useMemo(() => {
    if (!content) return [];
    const murni = murniFiling && apbdesContentSchema.safeParse(murniFiling.content).data;
    return checkApbdes(content, { kind, tahun, filedOn, isLibur, murni: murni ?? null });
  }, [JSON.stringify(content), kind, tahun, filedOn, isLibur, murniFiling]);
}
