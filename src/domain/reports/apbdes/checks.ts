import type { DesaCode, ReportKind } from '../../basics/ids.ts';
import type { IsLibur } from '../../basics/hari-kerja.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { Pagu, Pemeriksaan } from '../check-settings.ts';
import type { Finding } from '../finding.ts';
import type { RealisasiContent } from '../realisasi/schema.ts';
import type { RkpdesContent } from '../rkpdes/schema.ts';
import { checkNihil } from '../nihil.ts';
import { checkBpd } from './checks/bpd.ts';
import { checkCap } from './checks/cap.ts';
import { checkEarmarks } from './checks/earmarks.ts';
import { checkIdentities } from './checks/identities.ts';
import { checkLampiran } from './checks/lampiran.ts';
import { checkLines } from './checks/lines.ts';
import { checkOutput } from './checks/output.ts';
import { checkPagu } from './checks/pagu.ts';
import { checkAlasan, checkPerubahan } from './checks/perubahan.ts';
import { checkRkpdes } from './checks/rkpdes.ts';
import { checkSilpa } from './checks/silpa.ts';
import { type ApbdesCheckSettings, defaultApbdesCheckSettings } from './checks/settings.ts';
import type { ApbdesContent } from './schema.ts';
import { computeTotals } from './totals.ts';

export interface ApbdesCheckContext {
  readonly kind: ReportKind;
  readonly tahun: number;
  /** Whose budget it is, for V7. */
  readonly desa?: DesaCode;
  /** The day it is or was filed, or today while it is a draft; without it V2 is not asked. */
  readonly filedOn?: Tanggal;
  readonly isLibur?: IsLibur;
  /** The accepted murni of the same year, for I13. */
  readonly murni?: ApbdesContent | null;
  /** The RKPDes in force, for V5. */
  readonly rkpdes?: RkpdesContent | null;
  /** The LPJ of the year before, for V9. */
  readonly lpj?: RealisasiContent | null;
  /** What the kecamatan set, for V7 and V12: off unless set. */
  readonly pagu?: Pagu | null;
  readonly pemeriksaan?: Pemeriksaan | null;
  readonly settings?: Partial<ApbdesCheckSettings>;
}

/**
 * What the kecamatan would ask about this budget, worst first. Published budgets break rules, so a rule
 * broken is a finding or a notice; only a budget without lines or without any amount blocks a filing.
 * V5, V7, V9 and V12 are asked where the RKPDes, the pagu, the LPJ or a rule of the year is at hand.
 */
export function checkApbdes(content: ApbdesContent, context: ApbdesCheckContext): Finding[] {
  if (context.kind === 'apbdes-perubahan' && content.nihil) return checkNihil(content.nihil);
  const blocked = checkMeaning(content);
  if (blocked) return [blocked];
  const { kind, tahun, filedOn, isLibur = () => false, murni = null, rkpdes = null } = context;
  const { desa, lpj = null, pagu = null, pemeriksaan = null } = context;
  const settings = { ...defaultApbdesCheckSettings, ...context.settings };
  const totals = computeTotals(content);
  const findings = [
    ...checkIdentities(content, totals),
    ...(kind === 'apbdes-perubahan'
      ? [...checkPerubahan(content, murni), ...checkAlasan(content)]
      : []),
    ...checkLampiran(content),
    ...checkBpd(content, { kind, tahun, filedOn, isLibur, settings }),
    ...checkCap(content, settings),
    ...checkRkpdes(content, rkpdes),
    ...checkSilpa(content, totals, { kind, tahun, lpj }),
    ...(desa ? checkPagu(totals, { desa, tahun, pagu }) : []),
    ...checkEarmarks(content, { tahun, pemeriksaan }),
    ...checkLines(content),
    ...checkOutput(content),
  ];
  return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

const LEVELS: readonly Finding['level'][] = ['blocks', 'finding', 'notice'];

function checkMeaning({ lines }: ApbdesContent): Finding | null {
  const all = Object.values(lines);
  const basis = 'PP 43/2014 Ps 101; Permendagri 20/2018';
  if (all.length === 0)
    return { level: 'blocks', rule: 'empty', where: ['lines'], values: {}, basis };
  if (all.some((line) => (line.anggaran ?? 0) !== 0)) return null;
  const values = { lineCount: all.length };
  return { level: 'blocks', rule: 'no-amounts', where: ['lines'], values, basis };
}
