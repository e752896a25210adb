import { apbdesContentSchema, type ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { fungsiName } from '../../../domain/reports/kode/kode-names.ts';
import { sumberDanaList, sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { computeTotals, type ApbdesTotals } from '../../../domain/reports/apbdes/totals.ts';
import { type RkpdesContent, computeRkpdesTotals } from '../../../domain/reports/rkpdes/schema.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';

interface ComparisonInput {
  readonly content: ApbdesContent;
  /** Each null = not at hand. */
  readonly lastYear: Content | null;
  /** The accepted murni, for a Perubahan. */
  readonly murni: Content | null;
  readonly returned: Content | null;
  readonly rkpdes: RkpdesContent | null;
  /** Whole rupiah by source code. */
  readonly pagu: Readonly<Record<string, number>> | null;
}

export type ComparisonColumn = 'lastYear' | 'murni' | 'rkpdes' | 'returned' | 'pagu';

export interface ComparisonRow {
  readonly group: 'totals' | 'bySource' | 'byBidang';
  /** Key of the words, a source code or a bidang. */
  readonly id: string;
  readonly name: string;
  readonly now: number;
  /** Whole rupiah; null where that document says nothing about it. */
  readonly beside: Readonly<Record<ComparisonColumn, number | null>>;
}

export interface Comparison {
  /** Those at hand, in the order of the page. */
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
}

const totalRows = ['pendapatan', 'belanja', 'penerimaan', 'pengeluaran', 'silpa'] as const;
const bidangList = ['1', '2', '3', '4', '5'] as const;

/** The budget's totals beside all that it can be measured by. */
export function compareBudget(input: ComparisonInput): Comparison {
  const now = computeTotals(input.content);
  const budgets = {
    lastYear: totalsOf(input.lastYear),
    murni: totalsOf(input.murni),
    returned: totalsOf(input.returned),
  };
  const { pagu } = input;
  const rkpdes = input.rkpdes && computeRkpdesTotals(input.rkpdes);
  const beside = (
    read: (totals: ApbdesTotals) => number,
    other: { readonly rkpdes?: number | null; readonly pagu?: number | null } = {},
  ): ComparisonRow['beside'] => ({
    lastYear: budgets.lastYear && read(budgets.lastYear),
    murni: budgets.murni && read(budgets.murni),
    returned: budgets.returned && read(budgets.returned),
    rkpdes: other.rkpdes ?? null,
    pagu: other.pagu ?? null,
  });
  const income = (code: string) => (totals: ApbdesTotals) =>
    totals.bySumberDana.get(code)?.pendapatan ?? 0;
  const bidang = (code: string) => (totals: ApbdesTotals) => totals.byFungsi.get(code) ?? 0;
  const rows: ComparisonRow[] = [
    ...totalRows.map((id) => ({
      group: 'totals' as const,
      id,
      name: id,
      now: now[id],
      beside: beside(
        (totals) => totals[id],
        id === 'belanja' ? { rkpdes: rkpdes?.total ?? null } : {},
      ),
    })),
    ...sumberDanaList.map(({ code }) => ({
      group: 'bySource' as const,
      id: code,
      name: sumberDanaName(code),
      now: income(code)(now),
      beside: beside(income(code), { pagu: pagu?.[code] ?? null }),
    })),
    ...bidangList.map((code) => ({
      group: 'byBidang' as const,
      id: code,
      name: fungsiName(code) ?? code,
      now: bidang(code)(now),
      beside: beside(bidang(code), { rkpdes: rkpdes && (rkpdes.byBidang.get(code) ?? 0) }),
    })),
  ];
  const at = { ...budgets, rkpdes, pagu };
  const columns = (['lastYear', 'murni', 'rkpdes', 'returned', 'pagu'] as const).filter(
    (column) => at[column] !== null,
  );
  return { columns, rows: rows.filter(saysSomething) };
}

function saysSomething({ group, now, beside }: ComparisonRow): boolean {
  return group === 'totals' || now !== 0 || Object.values(beside).some((amount) => amount);
}

function totalsOf(content: Content | null): ApbdesTotals | null {
  const read = apbdesContentSchema.safeParse(content).data;
  return read ? computeTotals(read) : null;
}
