import { minus } from '../../../basics/rupiah.ts';
import type { Finding } from '../../finding.ts';
import type { RkpdesContent } from '../schema.ts';
import { computeRkpdesTotals } from '../totals.ts';

/** R5: what is planned from a source stays within its pagu indikatif. The rule is drawn, not printed in law. */
export function checkPagu(content: RkpdesContent): Finding[] {
  const pagu = new Map(Object.entries(content.pagu).filter(([, amount]) => amount !== null));
  if (pagu.size === 0) {
    return [{ level: 'notice', rule: 'R5-none', where: ['pagu'], values: {}, basis: BASIS }];
  }
  const { bySumberDana } = computeRkpdesTotals(content);
  return [...bySumberDana].flatMap(([sumberDana, planned]): Finding[] => {
    const ceiling = pagu.get(sumberDana) ?? null;
    if (sumberDana === '' || planned === 0) return [];
    const where = ['pagu', sumberDana];
    if (ceiling === null) {
      const values = { sumberDana, planned };
      return [{ level: 'notice', rule: 'R5-missing', where, values, basis: BASIS }];
    }
    if (planned <= ceiling) return [];
    const values = { sumberDana, planned, pagu: ceiling, excess: minus(planned, ceiling) };
    return [{ level: 'finding', rule: 'R5', where, values, basis: BASIS }];
  });
}

const BASIS = 'Pencermatan pagu indikatif, Permendesa 21/2020 Ps 34 (disimpulkan)';
