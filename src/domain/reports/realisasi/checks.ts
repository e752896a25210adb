import { checkLampiran } from '../check-lampiran.ts';
import type { Finding } from '../finding.ts';
import { checkAnggaran } from './checks/anggaran.ts';
import type { RealisasiCheckContext } from './checks/context.ts';
import { checkLines } from './checks/lines.ts';
import { checkLpj } from './checks/lpj.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkSums } from './checks/sums.ts';
import { isLpj } from './kind.ts';
import { wantedLampiran } from './lampiran.ts';
import type { RealisasiContent } from './schema.ts';
import { computeRealisasiTotals } from './totals.ts';

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
  const basis = 'PP 43/2014 Ps 103-104; Permendagri 20/2018 Ps 68-70';
  const shared = { level: 'blocks', where: ['lines'], basis } as const;
  if (all.length === 0) return { ...shared, rule: 'empty', values: {} };
  if (all.some((line) => line.realisasi !== null)) return null;
  return { ...shared, rule: 'no-amounts', values: { lineCount: all.length } };
}
