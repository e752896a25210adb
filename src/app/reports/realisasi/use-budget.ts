import { reportId, reportKey, type ReportKey } from '../../../domain/basics/ids.ts';
import type { RelatedReport } from '../../../domain/reports/report-rules.ts';
import {
  budgetInForce,
  budgetToCompare,
} from '../../../domain/reports/realisasi/budget-in-force.ts';
import type { Budget } from '../../../domain/reports/realisasi/budget-in-force.ts';
import { differencesFrom } from '../../../domain/reports/realisasi/checks/anggaran.ts';
import type { PairDifference } from '../../../domain/reports/realisasi/pairs.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { useApp } from '../../app-context.ts';
import { useLive } from '../../kit/use-live.ts';
import type { PhoneReads } from '../../store/phone.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

export interface BudgetHere {
  /** The APBDes in force, else what this phone has of one; null = none. */
  readonly inForce: Budget | null;
  /** By code, where the anggaran of this report is another. */
  readonly differences: readonly PairDifference[];
  /** It is another than the one this report stands on, or its standing is. */
  readonly isOther: boolean;
  /** The report should take it over: it has changed, or its standing has. */
  readonly isNewer: boolean;
}

/** The budget this report stands on; undefined while it is being looked up. */
export function useBudget(): BudgetHere | undefined {
  const { phone } = useApp();
  const { report, content, kind, tahun } = useRealisasiForm();
  const budgets = useLive(() => readBudgets(phone.read, reportKey(report)), [report]);
  if (!budgets) return undefined;
  const inForce = budgetInForce(budgets, tahun);
  const compared = budgetToCompare(content, budgets, { kind, tahun });
  return {
    inForce,
    differences: inForce ? differencesFrom(content, inForce) : [],
    isOther: inForce !== null && isOther(content, inForce),
    isNewer: compared !== null && isOther(content, compared),
  };
}

function isOther(content: RealisasiContent, budget: Budget): boolean {
  const { asal } = content;
  if (asal?.kind !== budget.kind || asal.isAccepted !== budget.isAccepted) return true;
  return differencesFrom(content, budget).length > 0;
}

/** What was filed, else the draft: a desa that begins with its realisasi has its budget here at least. */
async function readBudgets(
  read: PhoneReads,
  { desa, tahun }: ReportKey,
): Promise<readonly RelatedReport[]> {
  const found = await Promise.all(
    (['apbdes-perubahan', 'apbdes'] as const).map(async (kind) => {
      const { doc, filing, local, server } = await read.report(reportId({ desa, kind, tahun }));
      const content = filing?.content ?? local?.content ?? server?.content;
      return content ? [{ kind, tahun, state: doc?.state ?? ('draf' as const), content }] : [];
    }),
  );
  return found.flat();
}
