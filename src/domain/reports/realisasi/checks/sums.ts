import type { Finding } from '../../finding.ts';
import { checkShort } from '../../apbdes/checks/identities.ts';
import { comparePairs } from '../pairs.ts';
import type { RealisasiContent, RealisasiLine } from '../schema.ts';
import type { RealisasiTotals } from '../totals.ts';
import { limitFindings } from './limit.ts';

/** I4 and I7 in what was realised, and I8: nothing is spent beyond its anggaran. */
export function checkSums(content: RealisasiContent, totals: RealisasiTotals): readonly Finding[] {
  const basis = 'Permendagri 20/2018 lampiran (sumber dana tiap belanja; I7, penalaran)';
  return [
    ...checkSilpa(totals),
    ...checkShort(totals.realisasi, basis),
    ...limitFindings(checkOver(content)),
  ];
}

function checkSilpa({ realisasi: { silpa } }: RealisasiTotals): Finding[] {
  if (silpa >= 0) return [];
  const basis = 'SiLPA = pendapatan - belanja + pembiayaan netto (I4)';
  return [{ level: 'finding', rule: 'I4-negative', where: [], values: { silpa }, basis }];
}

/** Lines outside the budget are told on their own. */
function checkOver({ lines }: RealisasiContent): Finding[] {
  const spent = Object.fromEntries(
    Object.entries(lines).filter(([, line]) => isSpending(line) && line.anggaran !== null),
  );
  return comparePairs(
    { lines: spent, amountOf: (line) => line.realisasi },
    { lines: spent, amountOf: (line) => line.anggaran },
    (realisasi, anggaran) => realisasi > anggaran,
  ).map(({ rekening, fungsi, here, there, lineId }) => ({
    level: 'finding',
    rule: 'I8-over',
    where: lineId === null ? [] : ['lines', lineId, 'realisasi'],
    values: { rekening, fungsi, realisasi: here, anggaran: there, over: here - there },
    basis: 'Lebih/(kurang) = anggaran - realisasi (I8)',
  }));
}

function isSpending({ rekening }: RealisasiLine): boolean {
  return rekening.startsWith('5') || rekening.startsWith('6.2');
}
