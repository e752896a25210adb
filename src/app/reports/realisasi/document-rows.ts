import type { LineWithId } from '../../../domain/reports/apbdes/tree.ts';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import type { RealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import type { RealisasiNode, RealisasiTree } from '../../../domain/reports/realisasi/tree.ts';
import { lineTitle } from '../apbdes/line-title.ts';

export interface DocumentRow {
  readonly key: string;
  /** 0-3 = akun or bidang down to kegiatan or jenis; `line`; `total`. */
  readonly level: number | 'line' | 'total';
  readonly code: string;
  readonly name: string;
  /** Null = outside the budget. */
  readonly anggaran: number | null;
  /** Null = not filled in. */
  readonly realisasi: number | null;
  /** What is left over of two sums has no percent that says anything. */
  readonly hasPercent: boolean;
  /** Of a line alone. */
  readonly line: LineWithId<RealisasiLine> | null;
}

type TotalName = 'pendapatan' | 'belanja' | 'surplus' | 'netto' | 'silpa';

/** The report from top to bottom as an LRA is printed, with its sums between the parts. */
export function documentRows(
  tree: RealisasiTree,
  { anggaran, realisasi }: RealisasiTotals,
  names: Readonly<Record<TotalName, string>>,
): DocumentRow[] {
  const total = (name: TotalName): DocumentRow => ({
    key: `total ${name}`,
    level: 'total',
    code: '',
    name: names[name],
    anggaran: anggaran[name],
    realisasi: realisasi[name],
    hasPercent: name === 'pendapatan' || name === 'belanja',
    line: null,
  });
  return [
    ...nodeRows(tree.pendapatan, 0),
    total('pendapatan'),
    ...nodeRows(tree.belanja, 0),
    total('belanja'),
    total('surplus'),
    ...nodeRows(tree.pembiayaan, 0),
    total('netto'),
    total('silpa'),
  ];
}

function nodeRows(node: RealisasiNode, depth: number): DocumentRow[] {
  const { code, name, anggaran, realisasi, children, lines } = node;
  return [
    {
      key: `node ${depth} ${code}`,
      level: depth,
      code,
      name,
      anggaran,
      realisasi,
      hasPercent: code !== '6',
      line: null,
    },
    ...children.flatMap((child) => nodeRows(child, depth + 1)),
    ...lines.map(lineRow),
  ];
}

function lineRow(entry: LineWithId<RealisasiLine>): DocumentRow {
  const { rekening, anggaran, realisasi } = entry.line;
  const name = lineTitle(entry.line);
  return {
    key: entry.id,
    level: 'line',
    code: rekening,
    name,
    anggaran,
    realisasi,
    hasPercent: anggaran !== null,
    line: entry,
  };
}
