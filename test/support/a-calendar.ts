import type { IsLibur } from '../../src/domain/basics/hari-kerja.ts';
import { calendarOf } from '../../src/domain/obligations/calendar.ts';
import type { Calendar } from '../../src/domain/obligations/calendar.ts';
import { defaultCalendarSettings } from '../../src/domain/obligations/calendar-settings.ts';
import type { CalendarEntry } from '../../src/domain/obligations/calendar-settings.ts';
import type { ObligationRule } from '../../src/domain/obligations/rule.ts';
import { apbdesPerubahanRow, apbdesRow } from '../../src/domain/obligations/rules/apbdes.ts';
import { lpjRealisasiRow } from '../../src/domain/obligations/rules/realisasi.ts';

interface Parts {
  readonly entries?: readonly CalendarEntry[];
  readonly isLibur?: IsLibur;
  readonly rules?: readonly ObligationRule[];
}

export const apbdesRule: ObligationRule = { kind: 'apbdes', ...apbdesRow };
export const perubahanRule: ObligationRule = { kind: 'apbdes-perubahan', ...apbdesPerubahanRow };
/** A kind that the law gives no days for an answer, in the dress of one that exists. */
export const unclockedRule: ObligationRule = { kind: 'apbdes-perubahan', ...lpjRealisasiRow };

/** APBDes and Perubahan alone, no holidays, nothing set. */
export function aCalendar({
  entries = [],
  isLibur = () => false,
  rules = [apbdesRule, perubahanRule],
}: Parts = {}): Calendar {
  return calendarOf({ ...defaultCalendarSettings, entries: [...entries] }, isLibur, rules);
}
