import { parentsOf } from './code-list.ts';
import { fungsiName } from './kode-fungsi.ts';
import { rekeningName } from './kode-rekening.ts';
import type { ApbdesContent, ApbdesLine } from './schema.ts';

export interface LineWithId {
  readonly id: string;
  readonly line: ApbdesLine;
}

export interface ApbdesNode {
  readonly code: string;
  /** Empty where the annex does not know the code. */
  readonly name: string;
  /** Whole rupiah of all lines below; for Pembiayaan as a whole 6.1 - 6.2. */
  readonly anggaran: number;
  /** Null where no line below has an amount before the change. */
  readonly sebelum: number | null;
  readonly children: readonly ApbdesNode[];
  /** Lines right below this node, sorted by kode rekening, then id. */
  readonly lines: readonly LineWithId[];
}

/**
 * The budget as it is printed: Pendapatan and Pembiayaan by kelompok and jenis, Belanja by bidang, sub
 * bidang and kegiatan. Belanja without a kode fungsi stands at the Belanja node itself.
 */
export interface ApbdesTree {
  readonly pendapatan: ApbdesNode;
  readonly belanja: ApbdesNode;
  readonly pembiayaan: ApbdesNode;
}

export function buildTree(content: ApbdesContent): ApbdesTree {
  const all = Object.entries(content.lines)
    .map(([id, line]) => ({ id, line }))
    .toSorted((a, b) => compareText(a.line.rekening, b.line.rekening) || compareText(a.id, b.id));
  const section = (akun: string, pathOf: PathOf, nameOf: NameOf): ApbdesNode => {
    const own = all.filter(({ line }) => line.rekening.startsWith(akun));
    return {
      ...buildNode(akun, own, { depth: 0, pathOf, nameOf }),
      name: rekeningName(akun) ?? '',
    };
  };
  return {
    pendapatan: section('4', jenisPath, rekeningName),
    belanja: section('5', fungsiPath, fungsiName),
    pembiayaan: section('6', jenisPath, rekeningName),
  };
}

type PathOf = (line: ApbdesLine) => readonly string[];
type NameOf = (code: string) => string | null;

interface Level {
  readonly depth: number;
  readonly pathOf: PathOf;
  readonly nameOf: NameOf;
}

function buildNode(code: string, own: readonly LineWithId[], level: Level): ApbdesNode {
  const { depth, pathOf, nameOf } = level;
  const below = new Map<string | null, LineWithId[]>();
  for (const entry of own) {
    const child = pathOf(entry.line)[depth] ?? null;
    below.set(child, [...(below.get(child) ?? []), entry]);
  }
  const codes = [...below.keys()].filter((key) => key !== null).toSorted(compareText);
  return {
    code,
    name: nameOf(code) ?? '',
    anggaran: own.reduce((sum, { line }) => sum + signOf(code, line) * (line.anggaran ?? 0), 0),
    sebelum: own.every(({ line }) => line.sebelum === null)
      ? null
      : own.reduce((sum, { line }) => sum + signOf(code, line) * (line.sebelum ?? 0), 0),
    children: codes.map((child) =>
      buildNode(child, below.get(child) ?? [], { ...level, depth: depth + 1 }),
    ),
    lines: below.get(null) ?? [],
  };
}

/** Only Pembiayaan as a whole nets: below it, and elsewhere, a node is the sum of its lines. */
function signOf(code: string, line: ApbdesLine): number {
  return code === '6' && line.rekening.startsWith('6.2') ? -1 : 1;
}

function jenisPath(line: ApbdesLine): string[] {
  return [...parentsOf(line.rekening), line.rekening].slice(1, 3);
}

function fungsiPath(line: ApbdesLine): string[] {
  return line.fungsi === null ? [] : [...parentsOf(line.fungsi), line.fungsi];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
