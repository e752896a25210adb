import { tahunOf, tanggalSchema, type Tanggal } from '../../../domain/basics/tanggal.ts';
import {
  defaultCalendarSettings,
  withEntry,
} from '../../../domain/obligations/calendar-settings.ts';
import type { CalendarSettings, OwnDate } from '../../../domain/obligations/calendar-settings.ts';
import type { CalendarDoc } from '../../../domain/obligations/calendar-doc.ts';
import { setCalendarCommand } from '../../../domain/workflow/commands/set-calendar.ts';
import type { App } from '../../app-context.ts';
import { queueCommand } from '../../office/queue-command.ts';
import { kalenderText as words } from './words.ts';

/** What the admin wrote of one rule, as on the screen. */
export interface WrittenRule {
  readonly rule: string;
  /** The tahun in sight. */
  readonly tahun: number;
  readonly isEveryTahun: boolean;
  readonly enabled: boolean;
  readonly alternative: string;
  readonly ownTanggal: string;
  readonly ownBasis: string;
  /** Where the rule stands; '' = as the app cites it. */
  readonly basis: string;
}

interface CalendarPlace {
  readonly doc: CalendarDoc | null;
  /** The note in which it was written; gone in the transaction that queues. */
  readonly note?: string;
}

/** Queues the calendar with one rule changed; the sentence to show when it cannot be, or null. */
export async function saveRule(
  app: App,
  place: CalendarPlace,
  written: WrittenRule,
): Promise<string | null> {
  const { rule, tahun, isEveryTahun, enabled, alternative } = written;
  const basis = written.basis.trim();
  const ownDate = readOwnDate(written);
  if (typeof ownDate === 'string') return ownDate;
  const settings = place.doc?.settings ?? defaultCalendarSettings;
  const kept = isEveryTahun ? withoutTahun(settings, written) : settings;
  const given = { rule, tahun: isEveryTahun ? null : tahun };
  const change = { ...given, enabled, alternative, ownDate, basis };
  await setCalendar(app, place, withEntry(kept, change));
  return null;
}

/** Queues the grace in working days. */
export async function saveGrace(
  app: App,
  doc: CalendarDoc | null,
  graceHariKerja: number,
): Promise<void> {
  await setCalendar(
    app,
    { doc },
    { ...(doc?.settings ?? defaultCalendarSettings), graceHariKerja },
  );
}

/** Null where none is written; a sentence where it cannot be. */
function readOwnDate({ ownTanggal, ownBasis, tahun }: WrittenRule): OwnDate | string | null {
  if (ownTanggal === '' && ownBasis.trim() === '') return null;
  const tanggal = tanggalSchema.safeParse(ownTanggal);
  if (!tanggal.success) return words.badTanggal;
  if (ownBasis.trim() === '') return words.badBasis;
  const yearOffset = tahunOf(tanggal.data) - tahun;
  if (Math.abs(yearOffset) > 1) return words.farTanggal(tahun);
  return { yearOffset, ...monthAndDay(tanggal.data), basis: ownBasis.trim() };
}

function monthAndDay(t: Tanggal): Pick<OwnDate, 'month' | 'day'> {
  return { month: Number(t.slice(5, 7)), day: Number(t.slice(8, 10)) };
}

/** What holds for every tahun is not to be hidden by an older word on this one. */
function withoutTahun(settings: CalendarSettings, { rule, tahun }: WrittenRule): CalendarSettings {
  const { entries } = settings;
  return {
    ...settings,
    entries: entries.filter((entry) => entry.rule !== rule || entry.tahun !== tahun),
  };
}

/** Queues the whole of it, based on the one shown (S4). */
async function setCalendar(
  app: App,
  { doc, note }: CalendarPlace,
  settings: CalendarSettings,
): Promise<void> {
  const base = doc?.version ?? null;
  await queueCommand(app, { kind: setCalendarCommand.kind, base, settings }, note);
}
