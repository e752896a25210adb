import type { ReportState } from '../../standing/report-doc.ts';
import { type ApbdesContent, apbdesContentSchema } from '../apbdes/schema.ts';
import { type RelatedReport, isNihil } from '../report-rules.ts';
import type { RealisasiContent } from './schema.ts';

/** The APBDes a realisasi stands on. */
export interface Budget {
  readonly kind: 'apbdes' | 'apbdes-perubahan';
  readonly state: ReportState;
  readonly isAccepted: boolean;
  readonly lines: ApbdesContent['lines'];
}

/**
 * I11: the accepted Perubahan, else the accepted murni. Where the kecamatan accepted neither, the latest
 * the desa has, which the form and a finding say; null where there is none.
 */
export function budgetInForce(related: readonly RelatedReport[], tahun: number): Budget | null {
  const budgets = listBudgets(related, tahun);
  return budgets.find(({ isAccepted }) => isAccepted) ?? budgets[0] ?? null;
}

/**
 * The budget to compare a report with. Semester I may stand on the murni that was in force when it was
 * written, although a Perubahan has been accepted since.
 */
export function budgetToCompare(
  { asal }: RealisasiContent,
  related: readonly RelatedReport[],
  { kind, tahun }: { kind: string; tahun: number },
): Budget | null {
  const own = listBudgets(related, tahun).find((budget) => budget.kind === asal?.kind);
  if (kind === 'realisasi-semester-1' && own?.isAccepted) return own;
  return budgetInForce(related, tahun);
}

/** The Perubahan first. */
function listBudgets(related: readonly RelatedReport[], tahun: number): Budget[] {
  return (['apbdes-perubahan', 'apbdes'] as const).flatMap((kind) => {
    const found = related.find((one) => one.kind === kind && one.tahun === tahun);
    if (!found || isNihil(found.content)) return [];
    const content = apbdesContentSchema.safeParse(found.content).data;
    if (!content || Object.keys(content.lines).length === 0) return [];
    const { state } = found;
    return [{ kind, state, isAccepted: state === 'diterima', lines: content.lines }];
  });
}
