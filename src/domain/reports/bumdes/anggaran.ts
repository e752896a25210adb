import { sumOf } from '../../basics/rupiah.ts';
import { type RelatedReport, readRelated } from '../report-rules.ts';
import { budgetInForce } from '../realisasi/budget-in-force.ts';
import { realisasiContentSchema } from '../realisasi/schema.ts';

/** What the desa's own books say of its BUMDes in one year; whole rupiah. */
interface DesaBooks {
  /** What was realised (LPJ) where the desa has filed it, else what was budgeted. */
  readonly source: 'lpj' | 'apbdes';
  /** 4.1.1.01, bagi hasil BUMDes. */
  readonly bagiHasil: number;
  /** 6.2.2, penyertaan modal desa. */
  readonly penyertaanModal: number;
}

/** Of the LPJ, else of the budget in force, that this device has; null when it has none. */
export function desaBooksOf(related: readonly RelatedReport[], tahun: number): DesaBooks | null {
  const lpj = readRelated(related, { kind: 'lpj-realisasi', tahun }, realisasiContentSchema);
  if (lpj) return { source: 'lpj', ...sumBooks(Object.values(lpj.lines), 'realisasi') };
  const budget = budgetInForce(related, tahun);
  return budget && { source: 'apbdes', ...sumBooks(Object.values(budget.lines), 'anggaran') };
}

type Amounts<F extends string> = { readonly rekening: string } & Readonly<Record<F, number | null>>;

function sumBooks<F extends string>(lines: readonly Amounts<F>[], field: F) {
  const sum = (kode: string) =>
    sumOf(
      lines
        .filter(({ rekening }) => rekening === kode || rekening.startsWith(`${kode}.`))
        .map((line) => line[field]),
    );
  return { bagiHasil: sum('4.1.1.01'), penyertaanModal: sum('6.2.2') };
}
