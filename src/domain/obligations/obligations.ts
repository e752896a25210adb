import type { IsLibur } from '../basics/hari-kerja.ts';
import { reportId } from '../basics/ids.ts';
import type { DesaCode, ReportId, ReportKind } from '../basics/ids.ts';
import { tahunOf } from '../basics/tanggal.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import type { Desa } from '../desa/kecamatan.ts';
import { dueDate } from './due-date.ts';
import type { ObligationRule, ObligationSettings } from './rule.ts';

/** One report that one desa owes, with the rule it comes from. */
export interface Obligation {
  readonly reportId: ReportId;
  readonly desa: DesaCode;
  readonly kind: ReportKind;
  /** The tahun anggaran the report is about. */
  readonly tahun: number;
  readonly rule: ObligationRule;
  /** Last day to send; null where the law has none and no local date is set. */
  readonly due: Tanggal | null;
}

export interface ObligationOptions {
  readonly isLibur: IsLibur;
  readonly settings?: ObligationSettings;
}

/** What every desa owes today, desa by desa in the order given, then rule by rule. */
export function listObligations(
  today: Tanggal,
  desaList: readonly Pick<Desa, 'code'>[],
  rules: readonly ObligationRule[],
  options: ObligationOptions,
): readonly Obligation[] {
  const enabled = rules.filter((rule) => rule.enabled);
  return desaList.flatMap((desa) =>
    enabled.map((rule) => toObligation(desa.code, rule, tahunForToday(rule, today), options)),
  );
}

/** The obligation of a given tahun anggaran, also of one that `listObligations` no longer shows. */
export function toObligation(
  desa: DesaCode,
  rule: ObligationRule,
  tahun: number,
  { isLibur, settings }: ObligationOptions,
): Obligation {
  const { kind } = rule;
  const due = dueDate(rule, tahun, isLibur, settings);
  return { reportId: reportId({ desa, kind, tahun }), desa, kind, tahun, rule, due };
}

function tahunForToday(rule: ObligationRule, today: Tanggal): number {
  return rule.appliesTo === 'next-year' ? tahunOf(today) + 1 : tahunOf(today);
}
