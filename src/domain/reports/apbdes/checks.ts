import type { DesaCode } from '../../basics/ids.ts';
import type { ReportKind } from '../../basics/report-kinds.ts';
import type { IsLibur, Tanggal } from '../../basics/tanggal.ts';
import type { FirstSent } from '../../obligations/timeliness-of.ts';
import type { Pagu, Pemeriksaan } from '../check-settings.ts';
import { type Finding, worstFirst, checkNihil } from '../report-rules.ts';
import { checkLampiran } from '../lampiran.ts';
import { checkBpd } from './checks/bpd.ts';
import { checkBlt } from './checks/blt.ts';
import { checkCap } from './checks/cap.ts';
import { checkEarmarks } from './checks/earmarks.ts';
import { checkIdentities } from './checks/identities.ts';
import { checkKdmp } from './checks/kdmp.ts';
import { checkLines } from './checks/lines.ts';
import { checkOutput } from './checks/output.ts';
import { checkAlasan, checkPerubahan } from './checks/perubahan.ts';
import { type ApbdesCheckSettings, defaultApbdesCheckSettings } from './checks/settings.ts';
import { type ApbdesContent, wantedLampiran } from './schema.ts';
import { type ApbdesTotals, computeTotals } from './totals.ts';
import { minus } from '../../basics/rupiah.ts';
import { sumberDanaName } from '../kode/sumber-dana.ts';
import { ppDesa } from '../../basics/pp-desa.ts';

export interface ApbdesCheckContext {
  readonly kind: ReportKind;
  readonly tahun: number;
  /** Whose budget it is, for V7. */
  readonly desa?: DesaCode;
  /** The day it is or was filed, or today while it is a draft; without it V2 is not asked. */
  readonly filedOn?: Tanggal;
  readonly firstSent?: FirstSent | null;
  readonly isLibur?: IsLibur;
  /** The accepted murni of the same year, for I13. */
  readonly murni?: ApbdesContent | null;
  /** What the kecamatan set, for V7 and V12: off unless set. */
  readonly pagu?: Pagu | null;
  readonly pemeriksaan?: Pemeriksaan | null;
  readonly settings?: Partial<ApbdesCheckSettings>;
}

/**
 * What the kecamatan would ask about this budget, worst first. Published budgets break rules, so a rule
 * broken is a finding or a notice; only a budget without lines or without any amount blocks a filing.
 * V1, all that goes with the Raperdes (A2b), is asked for and stops nothing. V7 and V12 are asked where the pagu or a rule of the year is at hand; V5 and V9 stand in `across/`.
 */
export function checkApbdes(content: ApbdesContent, context: ApbdesCheckContext): Finding[] {
  if (context.kind === 'apbdes-perubahan' && content.nihil) return checkNihil(content.nihil);
  const blocked = checkMeaning(content);
  if (blocked) return [blocked];
  const { kind, tahun, filedOn, firstSent, isLibur = () => false, murni = null } = context;
  const { desa, pagu = null, pemeriksaan = null } = context;
  const settings = { ...defaultApbdesCheckSettings, ...context.settings };
  const totals = computeTotals(content);
  return worstFirst([
    ...checkIdentities(content, totals),
    ...(kind === 'apbdes-perubahan'
      ? [...checkPerubahan(content, murni), ...checkAlasan(content)]
      : []),
    ...checkLampiran(content.lampiran ?? {}, wantedLampiran(content), {
      rule: 'V1',
      basis: 'Permendagri 20/2018 Ps 34; lembar evaluasi 1.1',
    }),
    ...checkBpd(content, { kind, tahun, filedOn, firstSent, isLibur }),
    ...checkCap(content, settings),
    ...(desa ? checkPagu(totals, { desa, tahun, pagu }) : []),
    ...checkKdmp(content, {
      total: pagu?.byTahun[tahun]?.[desa ?? '']?.['DDS'] ?? null,
      kdmp: pagu?.kdmp?.[tahun]?.[desa ?? ''] ?? 0,
    }),
    ...checkBlt(content, tahun),
    ...checkEarmarks(content, { tahun, pemeriksaan }),
    ...checkLines(content),
    ...checkOutput(content),
  ]);
}

function checkMeaning({ lines }: ApbdesContent): Finding | null {
  const all = Object.values(lines);
  const basis = `${ppDesa('101')}; Permendagri 20/2018`;
  if (all.length === 0)
    return { level: 'blocks', rule: 'empty', where: ['lines'], values: {}, basis };
  if (all.some((line) => (line.anggaran ?? 0) !== 0)) return null;
  const values = { lineCount: all.length };
  return { level: 'blocks', rule: 'no-amounts', where: ['lines'], values, basis };
}

interface PaguContext {
  readonly desa: DesaCode;
  readonly tahun: number;
  readonly pagu: Pagu | null;
}

/** V7: income by source is what the official letter gives; asked for the sources the kecamatan entered. */
function checkPagu(
  { bySumberDana }: Pick<ApbdesTotals, 'bySumberDana'>,
  { desa, tahun, pagu }: PaguContext,
): Finding[] {
  const official = Object.entries(pagu?.byTahun[tahun]?.[desa] ?? {});
  const kdmp = pagu?.kdmp?.[tahun]?.[desa] ?? 0;
  return official.flatMap(([sumberDana, amount]): Finding[] => {
    const pendapatan = bySumberDana.get(sumberDana)?.pendapatan ?? 0;
    // Some desa book the Dana Desa without the part that goes straight to the KDMP: that is no difference.
    const isRegular = sumberDana === 'DDS' && pendapatan === minus(amount, kdmp);
    if (pendapatan === amount || isRegular) return [];
    const name = sumberDanaName(sumberDana);
    const values = {
      sumberDana,
      name,
      pendapatan,
      pagu: amount,
      difference: minus(pendapatan, amount),
    };
    const letter = pagu?.basis[tahun] ?? '';
    const basis = `Lembar evaluasi 2.2.1-2.2.2${letter && `; ${letter}`}`;
    return [{ level: 'notice', rule: 'V7', where: [], values, basis }];
  });
}
