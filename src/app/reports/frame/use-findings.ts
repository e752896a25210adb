import { useMemo } from 'preact/hooks';
import { reportKey, reportId, type ReportId, type ReportKey } from '../../../domain/basics/ids.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Finding, RelatedReport, ReportRules } from '../../../domain/reports/report-rules.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { useCheckSettings } from '../../office/use-check-settings.ts';
import { useIsLibur } from '../../office/use-kecamatan.ts';
import { useToday, useLive } from '../../kit/use-read.ts';
import { useApp } from '../../app-context.ts';
import type { PhoneReads } from '../../store/phone.ts';

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
