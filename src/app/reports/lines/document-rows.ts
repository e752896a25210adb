import type {
  CodeNode,
  CodeTree,
  CodedLine,
  LineWithId,
} from '../../../domain/reports/apbdes/tree.ts';
import { lineTitle } from './line-title.ts';

interface RowHead<Line> {
  readonly key: string;
  /** 0-3 = akun or bidang down to kegiatan or jenis; `line`; `total`. */
  readonly level: number | 'line' | 'total';
  readonly code: string;
  readonly name: string;
  /** Of a line alone. */
  readonly line: LineWithId<Line> | null;
}

/** A row of a printed document with the amounts that its kind of report has. */
export type DocumentRow<Line, Amounts> = RowHead<Line> & Amounts;

type TotalName = 'pendapatan' | 'belanja' | 'surplus' | 'netto' | 'silpa';
export type TotalNames = Readonly<Record<TotalName, string>>;

interface AmountsOf<Line, Sums, Amounts> {
  readonly names: TotalNames;
  readonly ofTotal: (name: TotalName) => Amounts;
  readonly ofNode: (node: CodeNode<Line, Sums>) => Amounts;
  readonly ofLine: (line: Line) => Amounts;
}

/** The report from top to bottom as it is printed, with its sums between the parts. */
export function documentRows<Line extends CodedLine & { readonly uraian: string }, Sums, Amounts>(
  { pendapatan, belanja, pembiayaan }: CodeTree<CodeNode<Line, Sums>>,
  amounts: AmountsOf<Line, Sums, Amounts>,
): DocumentRow<Line, Amounts>[] {
  const total = (name: TotalName): DocumentRow<Line, Amounts> => ({
    ...amounts.ofTotal(name),
    key: `total ${name}`,
    level: 'total',
    code: '',
    name: amounts.names[name],
    line: null,
  });
  const nodeRows = (node: CodeNode<Line, Sums>, depth: number): DocumentRow<Line, Amounts>[] => [
    {
      ...amounts.ofNode(node),
      key: `node ${depth} ${node.code}`,
      level: depth,
      code: node.code,
      name: node.name,
      line: null,
    },
    ...node.children.flatMap((child) => nodeRows(child, depth + 1)),
    ...node.lines.map((entry) => ({
      ...amounts.ofLine(entry.line),
      key: entry.id,
      level: 'line' as const,
      code: entry.line.rekening,
      name: lineTitle(entry.line),
      line: entry,
    })),
  ];
  return [
    ...nodeRows(pendapatan, 0),
    total('pendapatan'),
    ...nodeRows(belanja, 0),
    total('belanja'),
    total('surplus'),
    ...nodeRows(pembiayaan, 0),
    total('netto'),
    total('silpa'),
  ];
}
