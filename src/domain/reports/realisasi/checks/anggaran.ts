import type { Finding } from '../../report-rules.ts';
import { checkCodes } from '../../apbdes/checks/lines.ts';
import { type Budget, budgetToCompare } from '../budget-in-force.ts';
import { type RealisasiCheckContext, limitFindings } from './limit.ts';
import { comparePairs, type PairDifference } from '../pairs.ts';
import type { RealisasiContent } from '../schema.ts';

/** I11: the anggaran is that of the APBDes in force, and what was realised outside it is named. */
export function checkAnggaran(
  content: RealisasiContent,
  context: RealisasiCheckContext,
): readonly Finding[] {
  const budget = budgetToCompare(content, context.related, context);
  return [
    ...checkBudget(content, budget),
    ...(budget ? limitFindings(differencesFrom(content, budget).map(toFinding)) : []),
    ...checkOutside(content),
  ];
}

/** By code, the anggaran here beside that of the budget; sources and words are not compared. */
export function differencesFrom(content: RealisasiContent, budget: Budget): PairDifference[] {
  return comparePairs(
    { lines: content.lines, amountOf: (line) => line.anggaran },
    { lines: budget.lines, amountOf: (line) => line.anggaran },
    (here, there) => here !== there,
  );
}

const BASIS = 'Kolom anggaran = APBDes yang berlaku (kaidah pembukuan)';

function checkBudget({ asal }: RealisasiContent, budget: Budget | null): Finding[] {
  const isAccepted = budget ? budget.isAccepted : (asal?.isAccepted ?? false);
  if (isAccepted) return [];
  const isThere = budget !== null || asal !== null;
  const rule = isThere ? 'I11-not-accepted' : 'I11-none';
  const values = { kind: budget?.kind ?? asal?.kind ?? '' };
  return [{ level: 'finding', rule, where: [], values, basis: BASIS }];
}

function toFinding({ rekening, fungsi, here, there, lineId }: PairDifference): Finding {
  const where = lineId === null ? [] : ['lines', lineId, 'anggaran'];
  const rule = lineId === null ? 'I11-missing' : 'I11';
  const values = { rekening, fungsi, anggaran: here, berlaku: there };
  return { level: 'finding', rule, where, values, basis: BASIS };
}

function checkOutside({ lines }: RealisasiContent): Finding[] {
  return Object.entries(lines).flatMap(([id, line]): Finding[] => {
    if (line.anggaran !== null) return [];
    const { rekening, uraian, realisasi } = line;
    const where = ['lines', id, 'realisasi'];
    const values = { rekening, uraian, realisasi: realisasi ?? 0 };
    return [
      { level: 'finding', rule: 'I11-outside', where, values, basis: BASIS },
      ...checkCodes(id, line),
    ];
  });
}
