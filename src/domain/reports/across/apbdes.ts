import { apbdesAlone } from '../apbdes/rules.ts';
import { apbdesContentSchema } from '../apbdes/schema.ts';
import { realisasiContentSchema } from '../realisasi/schema.ts';
import { readRelated } from '../report-rules.ts';
import { rkpdesInForce } from '../rkpdes/in-force.ts';
import { checkBudgetInPlan } from './budget-in-plan.ts';
import { type CheckAcross, withAcross } from './check-across.ts';
import { checkSilpa } from './silpa.ts';

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
