import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import type { ApbdesNode, ApbdesTree } from '../../../domain/reports/apbdes/tree.ts';
import type { ApbdesTotals } from '../../../domain/reports/apbdes/totals.ts';
import { lineTitle } from './line-title.ts';

export interface DocumentRow {
  readonly key: string;
  /** 0-3 = akun or bidang down to kegiatan or jenis; `line`; `total`. */
  readonly level: number | 'line' | 'total';
  readonly code: string;
  readonly name: string;
  readonly anggaran: number | null;
  readonly sebelum: number | null;
  /** Of a line alone. */
  readonly line: { readonly id: string; readonly line: ApbdesLine } | null;
}

type TotalName = 'pendapatan' | 'belanja' | 'surplus' | 'netto' | 'silpa';

/** The penjabaran from top to bottom as it is printed, with its sums between the parts. */
export function documentRows(
  tree: ApbdesTree,
  totals: ApbdesTotals,
  names: Readonly<Record<TotalName, string>>,
): DocumentRow[] {
  const total = (name: TotalName): DocumentRow => ({
    key: `total ${name}`,
    level: 'total',
    code: '',
    name: names[name],
    anggaran: totals[name],
    sebelum: totals.sebelum?.[name] ?? null,
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

function nodeRows(node: ApbdesNode, depth: number): DocumentRow[] {
  const { code, name, anggaran, sebelum, children, lines } = node;
  return [
    { key: `node ${depth} ${code}`, level: depth, code, name, anggaran, sebelum, line: null },
    ...children.flatMap((child) => nodeRows(child, depth + 1)),
    ...lines.map(lineRow),
  ];
}

function lineRow(entry: { readonly id: string; readonly line: ApbdesLine }): DocumentRow {
  const { rekening, anggaran, sebelum } = entry.line;
  return {
    key: entry.id,
    level: 'line',
    code: rekening,
    name: lineTitle(entry.line),
    anggaran,
    sebelum,
    line: entry,
  };
}
