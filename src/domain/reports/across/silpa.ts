import { minus } from '../../basics/rupiah.ts';
import type { ReportKind } from '../../basics/report-kinds.ts';
import type { RealisasiContent } from '../realisasi/schema.ts';
import { computeRealisasiTotals } from '../realisasi/totals.ts';
import type { Finding } from '../finding.ts';
import type { ApbdesContent } from '../apbdes/schema.ts';
import { computeTotals } from '../apbdes/totals.ts';

interface SilpaContext {
  readonly kind: ReportKind;
  readonly tahun: number;
  /** The LPJ of the year before; null = not filed, or not at hand. */
  readonly lpj: RealisasiContent | null;
}

/**
 * V9 (I9): 6.1.1 is the SiLPA that the LPJ of the year before ends with. A murni is made before that year
 * ends and may estimate, so it is a notice there; a Perubahan must have the final figure.
 */
export function checkSilpa(content: ApbdesContent, { kind, tahun, lpj }: SilpaContext): Finding[] {
  if (lpj === null) return [];
  const final = computeRealisasiTotals(lpj).realisasi.silpa;
  const silpa = computeTotals(content).byRekening.get('6.1.1') ?? 0;
  if (silpa === final) return [];
  const id = Object.entries(content.lines).find(([, { rekening }]) => isSilpa(rekening))?.[0];
  const level = kind === 'apbdes-perubahan' ? 'finding' : 'notice';
  const where = id === undefined ? [] : ['lines', id, 'anggaran'];
  const values = { silpa, lpj: final, tahunLpj: tahun - 1, difference: minus(silpa, final) };
  const basis = 'Lembar evaluasi: SiLPA tahun lalu dianggarkan kembali';
  return [{ level, rule: 'V9', where, values, basis }];
}

function isSilpa(rekening: string): boolean {
  return `${rekening}.`.startsWith('6.1.1.');
}
