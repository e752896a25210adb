import { apbdesAlone } from '../apbdes/rules.ts';
import { type ApbdesContent, apbdesContentSchema } from '../apbdes/schema.ts';
import { type RealisasiContent, realisasiContentSchema } from '../realisasi/schema.ts';
import { type Finding, readRelated } from '../report-rules.ts';
import { rkpdesInForce } from '../rkpdes/in-force.ts';
import { type CheckAcross, withAcross } from './check-across.ts';
import { minus } from '../../basics/rupiah.ts';
import type { ReportKind } from '../../basics/report-kinds.ts';
import { computeRealisasiTotals } from '../realisasi/totals.ts';
import { computeTotals } from '../apbdes/totals.ts';
import { V5_BASIS, matchApbdes } from './match-apbdes.ts';
import type { RkpdesContent } from '../rkpdes/schema.ts';

/** V5 with the RKPDes in force, V9 with the LPJ of the year before, where this device has them. */
const checkAcross: CheckAcross = (content, { kind, tahun, related }) => {
  const budget = apbdesContentSchema.parse(content);
  const lastYear = { kind: 'lpj-realisasi', tahun: tahun - 1 } as const;
  const lpj = readRelated(related, lastYear, realisasiContentSchema);
  return [
    ...checkBudgetInPlan(budget, rkpdesInForce(related, { kind, tahun })),
    ...checkSilpa(budget, { kind, tahun, lpj }),
  ];
};

/** Its own rules and these: what registry, form and findings ask. */
export const apbdesRules = withAcross(apbdesAlone, checkAcross);

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

/** V5: each kegiatan of the budget stands in the RKPDes, and within what the RKPDes foresees for it. */
export function checkBudgetInPlan(content: ApbdesContent, rkpdes: RkpdesContent | null): Finding[] {
  if (rkpdes === null) return [];
  const pairs = matchApbdes(rkpdes, content).filter((pair) => pair.apbdes !== null);
  const missing = pairs.filter((pair) => pair.rkpdes === null);
  if (missing.length === pairs.length && pairs.length > 1) return noneMatches(pairs.length);
  return pairs.flatMap((pair): Finding[] => {
    const { fungsi, nama, rkpdes: pagu } = pair;
    const apbdes = pair.apbdes ?? 0;
    const where = pair.apbdesId === null ? [] : ['lines', pair.apbdesId, 'fungsi'];
    const shared = { where, basis: V5_BASIS } as const;
    if (pagu === null) {
      return [{ level: 'finding', rule: 'V5', values: { fungsi, nama, apbdes }, ...shared }];
    }
    if (apbdes <= pagu) return [];
    const values = { fungsi, nama, apbdes, rkpdes: pagu, excess: apbdes - pagu };
    return [{ level: 'notice', rule: 'V5-amount', values, ...shared }];
  });
}

/** An RKPDes without kode would bury the rest under one finding a kegiatan. */
function noneMatches(kegiatanCount: number): Finding[] {
  const values = { kegiatanCount };
  return [{ level: 'finding', rule: 'V5-none', where: [], values, basis: V5_BASIS }];
}
