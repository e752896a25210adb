import type { Finding } from '../finding.ts';
import { V5_BASIS, matchApbdes } from './match-apbdes.ts';
import type { RkpdesContent } from '../rkpdes/schema.ts';
import type { ApbdesContent } from '../apbdes/schema.ts';

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
