import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import type { ApbdesTotals } from '../../../domain/reports/apbdes/totals.ts';
import type { ApbdesTree } from '../../../domain/reports/apbdes/tree.ts';
import { documentRows, type DocumentRow, type TotalNames } from '../lines/document-rows.ts';

interface Amounts {
  readonly anggaran: number | null;
  readonly sebelum: number | null;
}
export type ApbdesRow = DocumentRow<ApbdesLine, Amounts>;

/** The penjabaran: each code and line with its anggaran, and what it was before the change. */
export function apbdesRows(tree: ApbdesTree, totals: ApbdesTotals, names: TotalNames): ApbdesRow[] {
  const pick = ({ anggaran, sebelum }: Amounts): Amounts => ({ anggaran, sebelum });
  return documentRows(tree, {
    names,
    ofTotal: (name) => ({ anggaran: totals[name], sebelum: totals.sebelum?.[name] ?? null }),
    ofNode: pick,
    ofLine: pick,
  });
}
