import { sumOf } from '../../basics/rupiah.ts';
import { groupBy } from '../../basics/group-by.ts';
import { parentsOf, fungsiName, rekeningName } from '../kode/kode-names.ts';
import type { ApbdesContent, ApbdesLine } from './schema.ts';

/** What places a line in the tree: of a budget, and of what became of it. */
export type CodedLine = Pick<ApbdesLine, 'rekening' | 'fungsi'>;

export interface LineWithId<Line = ApbdesLine> {
  readonly id: string;
  readonly line: Line;
}

/** A code with the sums of all lines below it. */
export type CodeNode<Line, Sums> = Sums & {
  readonly code: string;
  /** Empty where the annex does not know the code. */
  readonly name: string;
  readonly children: readonly CodeNode<Line, Sums>[];
  /** Lines right below this node, sorted by kode rekening, then id. */
  readonly lines: readonly LineWithId<Line>[];
};

/**
 * The lines as they are printed: Pendapatan and Pembiayaan by kelompok and jenis, Belanja by bidang, sub
 * bidang and kegiatan. Belanja without a kode fungsi stands at the Belanja node itself.
 */
export interface CodeTree<Node> {
  readonly pendapatan: Node;
  readonly belanja: Node;
  readonly pembiayaan: Node;
}

interface ApbdesNodeSums {
  /** Whole rupiah of all lines below; for Pembiayaan as a whole 6.1 - 6.2. */
  readonly anggaran: number;
  /** Null where no line below has an amount before the change. */
  readonly sebelum: number | null;
}

export type ApbdesNode = CodeNode<ApbdesLine, ApbdesNodeSums>;
export type ApbdesTree = CodeTree<ApbdesNode>;

export function buildTree(content: ApbdesContent): ApbdesTree {
  return buildCodeTree(content.lines, (own, signOf) => ({
    anggaran: sumOf(own.map((line) => signOf(line) * (line.anggaran ?? 0))),
    sebelum: own.every((line) => line.sebelum === null)
      ? null
      : sumOf(own.map((line) => signOf(line) * (line.sebelum ?? 0))),
  }));
}

/** The sums of a node from all its lines; `signOf` is -1 for what Pembiayaan as a whole takes off. */
type SumOf<Line, Sums> = (own: readonly Line[], signOf: (line: CodedLine) => number) => Sums;

export function buildCodeTree<Line extends CodedLine, Sums extends object>(
  lines: Readonly<Record<string, Line>>,
  sumOf: SumOf<Line, Sums>,
): CodeTree<CodeNode<Line, Sums>> {
  const all = Object.entries(lines)
    .map(([id, line]) => ({ id, line }))
    .toSorted((a, b) => compareText(a.line.rekening, b.line.rekening) || compareText(a.id, b.id));
  const section = (akun: string, pathOf: PathOf, nameOf: NameOf): CodeNode<Line, Sums> => {
    const own = all.filter(({ line }) => line.rekening.startsWith(akun));
    return {
      ...buildNode(akun, own, { depth: 0, pathOf, nameOf, sumOf }),
      name: rekeningName(akun) ?? '',
    };
  };
  return {
    pendapatan: section('4', jenisPath, rekeningName),
    belanja: section('5', fungsiPath, fungsiName),
    pembiayaan: section('6', jenisPath, rekeningName),
  };
}

type PathOf = (line: CodedLine) => readonly string[];
type NameOf = (code: string) => string | null;

interface Level<Line, Sums> {
  readonly depth: number;
  readonly pathOf: PathOf;
  readonly nameOf: NameOf;
  readonly sumOf: SumOf<Line, Sums>;
}

function buildNode<Line extends CodedLine, Sums extends object>(
  code: string,
  own: readonly LineWithId<Line>[],
  level: Level<Line, Sums>,
): CodeNode<Line, Sums> {
  const { depth, pathOf, nameOf, sumOf } = level;
  const below = groupBy(own, ({ line }) => pathOf(line)[depth] ?? null);
  const codes = [...below.keys()].filter((key) => key !== null).toSorted(compareText);
  const sums = sumOf(
    own.map(({ line }) => line),
    (line) => signIn(code, line),
  );
  return {
    ...sums,
    code,
    name: nameOf(code) ?? '',
    children: codes.map((child) =>
      buildNode(child, below.get(child) ?? [], { ...level, depth: depth + 1 }),
    ),
    lines: below.get(null) ?? [],
  };
}

/** Only Pembiayaan as a whole nets: below it, and elsewhere, a node is the sum of its lines. */
function signIn(code: string, line: CodedLine): number {
  return code === '6' && line.rekening.startsWith('6.2') ? -1 : 1;
}

function jenisPath(line: CodedLine): string[] {
  return [...parentsOf(line.rekening), line.rekening].slice(1, 3);
}

function fungsiPath(line: CodedLine): string[] {
  return line.fungsi === null ? [] : [...parentsOf(line.fungsi), line.fungsi];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
