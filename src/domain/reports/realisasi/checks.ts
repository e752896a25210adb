import { checkLampiran } from '../lampiran.ts';
import type { Finding } from '../report-rules.ts';
import { checkAnggaran } from './checks/anggaran.ts';
import { type RealisasiCheckContext, limitFindings } from './checks/limit.ts';
import { checkLpj } from './checks/lpj.ts';
import { checkPeriods } from './checks/periods.ts';
import { type RealisasiContent, type RealisasiLine, isLpj, wantedLampiran } from './schema.ts';
import { type RealisasiTotals, computeRealisasiTotals } from './totals.ts';
import { checkShort } from '../apbdes/checks/identities.ts';
import { comparePairs } from './pairs.ts';
import { ppDesa } from '../../basics/pp-desa.ts';

/**
 * What the kecamatan would ask about this realisasi. Only one without lines, or without a single amount,
 * means nothing and blocks. I1-I4 and I8 hold by themselves: every sum and difference is computed.
 */
export function checkRealisasi(
  content: RealisasiContent,
  context: RealisasiCheckContext,
): Finding[] {
  const blocked = checkMeaning(content);
  if (blocked) return [blocked];
  const totals = computeRealisasiTotals(content);
  return [
    ...checkAnggaran(content, context),
    ...checkSums(content, totals),
    ...checkPeriods(content, totals, context),
    ...checkLines(content, totals),
    ...(isLpj(context.kind) ? checkLpj(content, totals, context) : []),
    ...checkLampiran(content.lampiran, wantedLampiran(content, context.kind), {
      level: isLpj(context.kind) ? 'finding' : 'notice',
      basis: `Permendagri 20/2018 Ps ${isLpj(context.kind) ? 70 : 68}`,
    }),
  ];
}

function checkMeaning({ lines }: RealisasiContent): Finding | null {
  const all = Object.values(lines);
  const basis = `${ppDesa('103-104')}; Permendagri 20/2018 Ps 68-70`;
  const shared = { level: 'blocks', where: ['lines'], basis } as const;
  if (all.length === 0) return { ...shared, rule: 'empty', values: {} };
  if (all.some((line) => line.realisasi !== null)) return null;
  return { ...shared, rule: 'no-amounts', values: { lineCount: all.length } };
}

const BASIS = 'Permendagri 20/2018 lampiran';

/** Realisasi that is there, and not negative. */
function checkLines({ lines }: RealisasiContent, totals: RealisasiTotals): Finding[] {
  const all = Object.entries(lines);
  const first = all.find(([, line]) => line.realisasi === null);
  const finding = (rule: string, id: string, values: Finding['values']): Finding[] => {
    return [{ level: 'finding', rule, where: ['lines', id, 'realisasi'], values, basis: BASIS }];
  };
  const { unfilledCount: count, lineCount } = totals;
  const negative = all.flatMap(([id, { rekening, uraian, realisasi }]) => {
    if (realisasi === null || realisasi >= 0) return [];
    return finding('realisasi-negative', id, { rekening, uraian, realisasi });
  });
  return [...(first ? finding('unfilled', first[0], { count, lineCount }) : []), ...negative];
}

/** I4 and I7 in what was realised, and I8: nothing is spent beyond its anggaran. */
function checkSums(content: RealisasiContent, totals: RealisasiTotals): readonly Finding[] {
  const basis = 'Permendagri 20/2018 lampiran (sumber dana tiap belanja; kaidah pembukuan)';
  return [
    ...checkSilpa(totals),
    ...checkShort(totals.realisasi, basis),
    ...limitFindings(checkOver(content)),
  ];
}

function checkSilpa({ realisasi: { silpa } }: RealisasiTotals): Finding[] {
  if (silpa >= 0) return [];
  const basis = 'SiLPA = pendapatan - belanja + pembiayaan netto (kaidah pembukuan)';
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
    basis: 'Lebih/(kurang) = anggaran - realisasi (kaidah pembukuan)',
  }));
}

function isSpending({ rekening }: RealisasiLine): boolean {
  return rekening.startsWith('5') || rekening.startsWith('6.2');
}
