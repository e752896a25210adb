import { sumOf } from '../../basics/rupiah.ts';
import { type CodeNode, type CodeTree, buildCodeTree } from '../apbdes/tree.ts';
import type { RealisasiContent, RealisasiLine } from './schema.ts';
import type { Amounts } from './totals.ts';

interface NodeSums extends Amounts {
  /** All lines below, and those without a realisasi among them. */
  readonly lineCount: number;
  readonly unfilledCount: number;
}

export type RealisasiNode = CodeNode<RealisasiLine, NodeSums>;
export type RealisasiTree = CodeTree<RealisasiNode>;

/** The report as it is printed, each code with its anggaran and realisasi; Pembiayaan as a whole nets. */
export function buildRealisasiTree({ lines }: Pick<RealisasiContent, 'lines'>): RealisasiTree {
  return buildCodeTree(lines, (own, signOf) => {
    const sum = (column: keyof Amounts) =>
      sumOf(own.map((line) => signOf(line) * (line[column] ?? 0)));
    return {
      anggaran: sum('anggaran'),
      realisasi: sum('realisasi'),
      lineCount: own.length,
      unfilledCount: own.filter((line) => line.realisasi === null).length,
    };
  });
}
