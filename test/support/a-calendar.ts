import type { IsLibur } from '../../src/domain/basics/tanggal.ts';
import { must } from '../../src/domain/basics/must.ts';
import { type Calendar, calendarOf } from '../../src/domain/obligations/obligations.ts';
import { defaultCalendarSettings } from '../../src/domain/obligations/calendar-settings.ts';
import type { CalendarEntry } from '../../src/domain/obligations/calendar-settings.ts';
import type { ReportKind } from '../../src/domain/basics/report-kinds.ts';
import type { ObligationRule } from '../../src/domain/obligations/rule.ts';
import { defaultObligationRules } from '../../src/domain/obligations/rules.ts';

interface Parts {
  readonly entries?: readonly CalendarEntry[];
  readonly isLibur?: IsLibur;
  readonly rules?: readonly ObligationRule[];
}

/** The rule of a kind as the law has it. */
export function ruleOf(kind: ReportKind): ObligationRule {
  return must(defaultObligationRules.find((rule) => rule.kind === kind));
}

export const apbdesRule = ruleOf('apbdes');
export const perubahanRule = ruleOf('apbdes-perubahan');
/** A kind that the law gives no days for an answer, in the dress of one that exists. */
export const unclockedRule: ObligationRule = {
  ...ruleOf('lpj-realisasi'),
  kind: 'apbdes-perubahan',
};

/** APBDes and Perubahan alone, no holidays, nothing set. */
export function aCalendar({
  entries = [],
  isLibur = () => false,
  rules = [apbdesRule, perubahanRule],
}: Parts = {}): Calendar {
  return calendarOf({ ...defaultCalendarSettings, entries: [...entries] }, isLibur, rules);
}
