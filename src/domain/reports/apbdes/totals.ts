import { minus, plus, sumOf } from '../../basics/rupiah.ts';
import { parentsOf } from '../kode/kode-names.ts';
import type { ApbdesContent, ApbdesLine } from './schema.ts';

/** Whole rupiah of one fund source: what comes in and what it pays for. */
interface SumberDanaSums {
  readonly pendapatan: number;
  /** 6.1, SiLPA among it. */
  readonly penerimaan: number;
  readonly belanja: number;
  /** 6.2. */
  readonly pengeluaran: number;
}

/** Whole rupiah; a line without an amount counts as 0. */
export interface ApbdesSums {
  readonly pendapatan: number;
  readonly belanja: number;
  /** I2: pendapatan - belanja; a deficit is negative. */
  readonly surplus: number;
  readonly penerimaan: number;
  readonly pengeluaran: number;
  /** I3: penerimaan - pengeluaran pembiayaan. */
  readonly netto: number;
  /** I4: surplus + netto; 0 in a balanced budget. */
  readonly silpa: number;
  /** Every akun, kelompok, jenis and objek in use. */
  readonly byRekening: ReadonlyMap<string, number>;
  /** Every bidang, sub bidang and kegiatan in use; belanja alone. */
  readonly byFungsi: ReadonlyMap<string, number>;
  /** By the source as written; '' = not said. */
  readonly bySumberDana: ReadonlyMap<string, SumberDanaSums>;
}

export interface ApbdesTotals extends ApbdesSums {
  /** The same before the change; null where no line has an amount before. */
  readonly sebelum: ApbdesSums | null;
}

export function computeTotals(content: ApbdesContent): ApbdesTotals {
  const lines = Object.values(content.lines);
  const isPerubahan = lines.some((line) => line.sebelum !== null);
  return {
    ...sumAmounts(lines, (line) => line.anggaran),
    sebelum: isPerubahan ? sumAmounts(lines, (line) => line.sebelum) : null,
  };
}

/** Whole rupiah of these lines together. */
export function sumAnggaran(lines: readonly Pick<ApbdesLine, 'anggaran'>[]): number {
  return sumOf(lines.map(({ anggaran }) => anggaran));
}

/** What the sums ask of a line. */
type SummedLine = Pick<ApbdesLine, 'rekening' | 'fungsi' | 'sumberDana'>;

/** The sums of one column of amounts, of a budget or of what became of it. */
export function sumAmounts<Line extends SummedLine>(
  lines: readonly Line[],
  amountOf: (line: Line) => number | null,
): ApbdesSums {
  const byRekening = new Map<string, number>();
  const byFungsi = new Map<string, number>();
  const bySumberDana = new Map<string, SumberDanaSums>();
  for (const line of lines) {
    const amount = amountOf(line) ?? 0;
    for (const code of pathOf(line.rekening)) add(byRekening, code, amount);
    if (isBelanja(line) && line.fungsi !== null) {
      for (const code of pathOf(line.fungsi)) add(byFungsi, code, amount);
    }
    const sums = bySumberDana.get(line.sumberDana) ?? NO_SUMS;
    const side = sideOf(line);
    if (side) bySumberDana.set(line.sumberDana, { ...sums, [side]: plus(sums[side], amount) });
  }
  const of = (code: string) => byRekening.get(code) ?? 0;
  const surplus = minus(of('4'), of('5'));
  const netto = minus(of('6.1'), of('6.2'));
  return {
    pendapatan: of('4'),
    belanja: of('5'),
    surplus,
    penerimaan: of('6.1'),
    pengeluaran: of('6.2'),
    netto,
    silpa: plus(surplus, netto),
    byRekening,
    byFungsi,
    bySumberDana,
  };
}

const NO_SUMS: SumberDanaSums = { pendapatan: 0, penerimaan: 0, belanja: 0, pengeluaran: 0 };

/** The code with all its parents. */
function pathOf(code: string): string[] {
  return [...parentsOf(code), code];
}

function add(sums: Map<string, number>, code: string, amount: number): void {
  sums.set(code, plus(sums.get(code) ?? 0, amount));
}

function isBelanja(line: SummedLine): boolean {
  return line.rekening.startsWith('5');
}

function sideOf(line: SummedLine): keyof SumberDanaSums | null {
  if (line.rekening.startsWith('4')) return 'pendapatan';
  if (isBelanja(line)) return 'belanja';
  if (line.rekening.startsWith('6.1')) return 'penerimaan';
  return line.rekening.startsWith('6.2') ? 'pengeluaran' : null;
}
