import { type Finding, worstFirst } from '../finding.ts';
import { checkNihil } from '../nihil.ts';
import { checkBooks } from './checks/books.ts';
import type { BumdesCheckContext } from './checks/context.ts';
import { checkFigures } from './checks/figures.ts';
import { checkLegal } from './checks/legal.ts';
import { checkMusdes } from './checks/musdes.ts';
import { checkOrgan } from './checks/organ.ts';
import { type BumdesContent, amountFields } from './schema.ts';

/**
 * What the kecamatan would ask about this BUMDes, worst first. PP 11/2021 sends these reports to penasihat
 * and Musdes and never names the camat: this is local pembinaan (Ps 72(3)), so only a return without a
 * name or without any figure blocks.
 */
export function checkBumdes(content: BumdesContent, context: BumdesCheckContext): Finding[] {
  if (content.nihil) return checkNihil(content.nihil);
  const blocked = checkMeaning(content);
  if (blocked.length > 0) return blocked;
  return worstFirst([
    ...checkFigures(content, context),
    ...checkOrgan(content, context),
    ...checkLegal(content),
    ...checkBooks(content, context),
    ...(context.kind === 'bumdes-tahunan' ? checkMusdes(content, context) : []),
  ]);
}

function checkMeaning({ profil, laporan }: BumdesContent): Finding[] {
  const shared = { level: 'blocks', values: {}, basis: 'PP 11/2021 Ps 58' } as const;
  const findings: Finding[] = [];
  if (profil.nama.trim() === '')
    findings.push({ ...shared, rule: 'bumdes-nama', where: ['profil', 'nama'] });
  const hasFigure = amountFields.some((field) => laporan[field] !== null);
  if (!hasFigure && laporan.aktif === null)
    findings.push({ ...shared, rule: 'bumdes-empty', where: ['laporan', 'omzet'] });
  return findings;
}
