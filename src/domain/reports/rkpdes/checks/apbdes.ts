import type { ApbdesContent } from '../../apbdes/schema.ts';
import type { Finding } from '../../finding.ts';
import { matchApbdes } from '../match-apbdes.ts';
import type { RkpdesContent } from '../schema.ts';

/** V5 seen from the plan: kegiatan that the APBDes of the same year leaves out, or gives another amount. */
export function checkAgainstApbdes(content: RkpdesContent, apbdes: ApbdesContent): Finding[] {
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

/** The article is read; that amounts are compared with the pagu of the RKPDes is from the lembar evaluasi. */
export const V5_BASIS = 'PP 43/2014 Ps 118(7); lembar evaluasi aspek 3 (konsistensi kebijakan)';
