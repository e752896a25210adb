import { apbdesContentSchema } from '../apbdes/schema.ts';
import { readRelated } from '../report-rules.ts';
import { rkpdesAlone } from '../rkpdes/rules.ts';
import { rkpdesContentSchema } from '../rkpdes/schema.ts';
import { type CheckAcross, withAcross } from './check-across.ts';
import { checkPlanInBudget } from './plan-in-budget.ts';

/** V5 with the APBDes of the same year, for a Perubahan with the Perubahan, where this device has it. */
const checkAcross: CheckAcross = (content, { kind, tahun, related }) => {
  const apbdesKind = kind === 'rkpdes' ? 'apbdes' : 'apbdes-perubahan';
  const apbdes = readRelated(related, { kind: apbdesKind, tahun }, apbdesContentSchema);
  return checkPlanInBudget(rkpdesContentSchema.parse(content), apbdes);
};

/** Its own rules and these: what registry, form and findings ask. */
export const rkpdesRules = withAcross(rkpdesAlone, checkAcross);
