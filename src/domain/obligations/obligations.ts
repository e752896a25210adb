import { type DesaCode, type ReportId, type ReportKey, reportId } from '../basics/ids.ts';
import type { ReportKind } from '../basics/report-kinds.ts';
import { type Tanggal, type IsLibur, addHari, tahunOf } from '../basics/tanggal.ts';
import type { Desa } from '../desa/kecamatan.ts';
import { type ObligationRule, type Alternative, type Verified, yearDay, dueDate } from './rule.ts';
import { must } from '../basics/must.ts';
import { type CalendarSettings, defaultCalendarSettings, settingOf } from './calendar-settings.ts';
import { defaultObligationRules } from './rules.ts';

/** The rules with what the kecamatan set: all that judges a date takes it from here. */
export interface Calendar {
  readonly rules: readonly ObligationRule[];
  readonly settings: CalendarSettings;
  readonly isLibur: IsLibur;
}

/** The calendar in force; `settings` null = the admin has set nothing. */
export function calendarOf(
  settings: CalendarSettings | null,
  isLibur: IsLibur,
  rules: readonly ObligationRule[] = defaultObligationRules,
): Calendar {
  return { rules, settings: settings ?? defaultCalendarSettings, isLibur };
}

export function ruleOf({ rules }: Calendar, kind: ReportKind): ObligationRule | null {
  return rules.find((rule) => rule.kind === kind) ?? null;
}

/** How a rule stands in one tahun. */
export interface InForce {
  readonly enabled: boolean;
  /** Last day to send; null where the law has none and no own date is set. */
  readonly due: Tanggal | null;
  readonly basis: string;
  /** `local` = the kecamatan's own date or basis. */
  readonly verified: Verified | 'local';
  readonly alternative: Alternative;
}

/** The own date before the chosen reading before the first one. */
export function inForce(
  { settings, isLibur }: Pick<Calendar, 'settings' | 'isLibur'>,
  rule: ObligationRule,
  tahun: number,
): InForce {
  const set = settingOf(settings, rule.id, tahun);
  const { enabled = rule.enabled, ownDate } = set;
  const chosen = rule.alternatives.find(({ id }) => id === set.alternative);
  const alternative = chosen ?? must(rule.alternatives[0], rule.id);
  const shared = { enabled, alternative };
  if (ownDate)
    return { ...shared, due: yearDay(ownDate, tahun), basis: ownDate.basis, verified: 'local' };
  const due = dueDate(alternative.due, tahun, isLibur);
  if (set.basis) return { ...shared, due, basis: set.basis, verified: 'local' };
  const { basis, verified } = alternative;
  return { ...shared, due, basis, verified };
}

/** One report that one desa owes, with the rule it comes from and how that stands in its tahun. */
export interface Obligation extends InForce {
  readonly reportId: ReportId;
  readonly desa: DesaCode;
  readonly kind: ReportKind;
  /** The tahun the report is about. */
  readonly tahun: number;
  readonly rule: ObligationRule;
}

/** What every desa owes today, desa by desa in the order given, then rule by rule. */
export function listObligations(
  calendar: Calendar,
  today: Tanggal,
  desaList: readonly Pick<Desa, 'code'>[],
): readonly Obligation[] {
  const owed = owedKinds(calendar, today);
  return desaList.flatMap(({ code }) =>
    owed.map(({ rule, tahun }) => toObligation(calendar, rule, { desa: code, tahun })),
  );
}

/** Each rule that is on, with its tahun of today: the same for every desa. */
export function owedKinds(
  calendar: Calendar,
  today: Tanggal,
): readonly { readonly rule: ObligationRule; readonly tahun: number }[] {
  return calendar.rules.flatMap((rule) =>
    tahunListOn(calendar, rule, today)
      .filter((tahun) => inForce(calendar, rule, tahun).enabled)
      .map((tahun) => ({ rule, tahun })),
  );
}

/** Each rule that is on in a tahun, whether or not it has opened or is over. */
export function kindsOfYear(calendar: Calendar, tahun: number): ReturnType<typeof owedKinds> {
  return calendar.rules.flatMap((rule) =>
    inForce(calendar, rule, tahun).enabled ? [{ rule, tahun }] : [],
  );
}

/** Days before its deadline at which a report opens even where its rule would open it later. */
const OPEN_BEFORE_DUE_HARI = 30;

/**
 * The tahun shown today: the latest that has opened. The one before it stays as long as it is not due
 * yet, which happens only where the kecamatan set a late date of its own.
 */
export function tahunListOn(
  calendar: Pick<Calendar, 'settings' | 'isLibur'>,
  rule: ObligationRule,
  today: Tanggal,
): readonly number[] {
  const thisYear = tahunOf(today);
  const isOpen = (tahun: number): boolean => {
    const { due } = inForce(calendar, rule, tahun);
    if (yearDay(rule.opens, tahun) <= today) return true;
    return due !== null && addHari(due, -OPEN_BEFORE_DUE_HARI) <= today;
  };
  const latest = [2, 1, 0, -1].map((n) => thisYear + n).find(isOpen) ?? thisYear - 2;
  const { due } = inForce(calendar, rule, latest - 1);
  return due !== null && due >= today ? [latest - 1, latest] : [latest];
}

/** The obligation of a given tahun, also of one that `listObligations` no longer shows. */
export function toObligation(
  calendar: Calendar,
  rule: ObligationRule,
  { desa, tahun }: Pick<ReportKey, 'desa' | 'tahun'>,
): Obligation {
  const { kind } = rule;
  const id = reportId({ desa, kind, tahun });
  return { ...inForce(calendar, rule, tahun), reportId: id, desa, kind, tahun, rule };
}

/** The obligation that a report answers; null where no rule asks for its kind. */
export function obligationOf(calendar: Calendar, key: ReportKey): Obligation | null {
  const rule = ruleOf(calendar, key.kind);
  return rule && toObligation(calendar, rule, key);
}
