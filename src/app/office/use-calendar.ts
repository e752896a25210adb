import { useMemo } from 'preact/hooks';
import { createIsLibur } from '../../domain/basics/hari-kerja.ts';
import { calendarOf, type Calendar } from '../../domain/obligations/calendar.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { useApp } from '../app-context.ts';
import { useLive } from '../kit/use-live.ts';

/** The rules, what the kecamatan set, and its holidays, as this phone has them. */
export function useCalendar(): Calendar {
  const { phone } = useApp();
  const holidays = useLive(() => phone.read.one(docId.hariLibur, 'hari-libur'), []);
  const calendar = useLive(() => phone.read.one(docId.calendar, 'calendar'), []);
  return useMemo(
    () => calendarOf(calendar?.settings ?? null, createIsLibur(holidays?.entries ?? [])),
    [holidays, calendar],
  );
}
