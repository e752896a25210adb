import type { IsLibur } from '../basics/hari-kerja.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import { must } from '../basics/must.ts';
import type { ReportKind } from '../basics/report-kinds.ts';
import { type CalendarSettings, defaultCalendarSettings, settingOf } from './calendar-settings.ts';
import { dueDate, yearDay } from './due-date.ts';
import type { Alternative, ObligationRule, Verified } from './rule.ts';
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
  /** `local` = the kecamatan's own date. */
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
  const { due, basis, verified } = alternative;
  return { ...shared, due: dueDate(due, tahun, isLibur), basis, verified };
}
