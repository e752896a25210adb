import type { ApbdesContent } from '../apbdes/schema.ts';
import type { Finding } from '../finding.ts';
import { V5_BASIS, matchApbdes } from './match-apbdes.ts';
import type { RkpdesContent } from '../rkpdes/schema.ts';

/** V5 seen from the plan: kegiatan that the APBDes of the same year leaves out, or gives another amount. */
export function checkPlanInBudget(content: RkpdesContent, apbdes: ApbdesContent | null): Finding[] {
  if (apbdes === null) return [];
  return matchApbdes(content, apbdes).flatMap((pair): Finding[] => {
    const { fungsi, nama, rkpdes, rkpdesId } = pair;
    if (rkpdes === null || rkpdesId === null) return [];
    const shared = { level: 'notice', where: ['kegiatan', rkpdesId], basis: V5_BASIS } as const;
    if (pair.apbdes === null) {
      return [{ ...shared, rule: 'V5-not-in-apbdes', values: { fungsi, nama, rkpdes } }];
    }
    if (pair.apbdes <= rkpdes) return [];
    const values = { fungsi, nama, rkpdes, apbdes: pair.apbdes, excess: pair.apbdes - rkpdes };
    return [{ ...shared, rule: 'V5-amount', values }];
  });
}
