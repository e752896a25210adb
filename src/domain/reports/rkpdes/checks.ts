import { type Finding, worstFirst } from '../finding.ts';
import { checkNihil } from '../nihil.ts';
import type { CheckContext } from '../report-rules.ts';
import { checkParts } from './checks/content.ts';
import { checkPagu } from './checks/pagu.ts';
import { checkPerubahan } from './checks/perubahan.ts';
import { checkRows } from './checks/rows.ts';
import { checkStages } from './checks/stages.ts';
import type { RkpdesContent } from './schema.ts';

export type RkpdesCheckContext = Pick<CheckContext, 'kind' | 'tahun'>;

/**
 * What the kecamatan would ask about this RKPDes, worst first. Only one without a kegiatan blocks a
 * filing. R3 (totals) needs no check: sums are computed from the rows. V5 stands in `across/`.
 */
export function checkRkpdes(content: RkpdesContent, context: RkpdesCheckContext): Finding[] {
  const { kind, tahun } = context;
  const isPerubahan = kind === 'rkpdes-perubahan';
  if (isPerubahan && content.nihil) return checkNihil(content.nihil);
  if (Object.keys(content.kegiatan).length === 0) {
    const basis = 'PP 43/2014 Ps 118(3)';
    return [{ level: 'blocks', rule: 'empty', where: ['kegiatan'], values: {}, basis }];
  }
  return worstFirst([
    ...(isPerubahan ? checkPerubahan(content) : []),
    ...checkStages(content, { tahun, isPerubahan }),
    ...checkPagu(content),
    ...checkParts(content),
    ...checkRows(content),
  ]);
}
