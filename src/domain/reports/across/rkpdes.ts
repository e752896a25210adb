import { type ApbdesContent, apbdesContentSchema } from '../apbdes/schema.ts';
import { type Finding, readRelated } from '../report-rules.ts';
import { rkpdesAlone } from '../rkpdes/rules.ts';
import { type RkpdesContent, rkpdesContentSchema } from '../rkpdes/schema.ts';
import { type CheckAcross, withAcross } from './check-across.ts';
import { V5_BASIS, matchApbdes } from './match-apbdes.ts';

/** V5 with the APBDes of the same year, for a Perubahan with the Perubahan, where this device has it. */
const checkAcross: CheckAcross = (content, { kind, tahun, related }) => {
  const apbdesKind = kind === 'rkpdes' ? 'apbdes' : 'apbdes-perubahan';
  const apbdes = readRelated(related, { kind: apbdesKind, tahun }, apbdesContentSchema);
  return checkPlanInBudget(rkpdesContentSchema.parse(content), apbdes);
};

/** Its own rules and these: what registry, form and findings ask. */
export const rkpdesRules = withAcross(rkpdesAlone, checkAcross);

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
