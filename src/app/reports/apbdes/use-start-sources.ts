import { reportId, reportKey, type ReportKey } from '../../../domain/basics/ids.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { apbdesContentSchema, type ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { startFromPrevious } from '../../../domain/reports/apbdes/start-from.ts';
import { useApp } from '../../app-context.ts';
import { useLive } from '../../kit/use-live.ts';
import type { PhoneReads } from '../../store/phone.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

export interface StartSource {
  readonly kind: ReportKind;
  readonly tahun: number;
  /** The murni that a Perubahan changes, rather than an earlier year. */
  readonly isMurni: boolean;
  readonly lines: ApbdesContent['lines'];
}

/** Budgets on this phone that a new one may grow from, as the lines they would give. */
export function useStartSources(): readonly StartSource[] {
  const { phone } = useApp();
  const { report, kind } = useApbdesForm();
  const sources = useLive(async () => {
    const found = await Promise.all(earlier(reportKey(report)).map((key) => read(phone.read, key)));
    return found.filter((source) => source !== null);
  }, [report]);
  return (sources ?? []).map(({ content, ...source }) => ({
    ...source,
    isMurni: kind === 'apbdes-perubahan' && source.kind === 'apbdes',
    lines: startFromPrevious(content, kind).lines,
  }));
}

/** The murni of the same year for a Perubahan; last year's budgets, the newest first, for a murni. */
function earlier({ desa, kind, tahun }: ReportKey): ReportKey[] {
  if (kind === 'apbdes-perubahan') return [{ desa, kind: 'apbdes', tahun }];
  return [
    { desa, kind: 'apbdes-perubahan', tahun: tahun - 1 },
    { desa, kind: 'apbdes', tahun: tahun - 1 },
  ];
}

/** What was filed, else what is being written here; null when there is nothing to copy. */
async function read(phone: PhoneReads, key: ReportKey) {
  const { filing, local, server } = await phone.report(reportId(key));
  const kept = filing?.content ?? local?.content ?? server?.content;
  const content = apbdesContentSchema.safeParse(kept).data;
  if (!content || Object.keys(content.lines).length === 0) return null;
  return { kind: key.kind, tahun: key.tahun, content };
}
