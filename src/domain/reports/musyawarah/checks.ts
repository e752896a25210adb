import { type Finding, worstFirst } from '../finding.ts';
import { checkAcara } from './checks/acara.ts';
import type { MusyawarahCheckContext } from './checks/context.ts';
import { checkDates } from './checks/dates.ts';
import { checkHadirin } from './checks/hadirin.ts';
import { checkUsulan } from './checks/usulan.ts';
import type { MusyawarahContent } from './schema.ts';

/**
 * What the kecamatan would ask about this meeting, worst first. Only a meeting nobody is written down for
 * blocks a filing.
 */
export function checkMusyawarah(
  content: MusyawarahContent,
  context: MusyawarahCheckContext,
): Finding[] {
  return worstFirst([
    ...checkDates(content, context),
    ...checkAcara(content),
    ...checkHadirin(content, context.kind),
    ...checkUsulan(content, context.kind),
  ]);
}
