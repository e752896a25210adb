import { useMemo } from 'preact/hooks';
import { calendarOf, type Calendar } from '../../domain/obligations/obligations.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { useRead } from '../kit/use-read.ts';
import { useIsLibur } from './use-is-libur.ts';

/** The rules, what the kecamatan set, and its holidays, as this phone has them. */
export function useCalendar(): Calendar {
  const isLibur = useIsLibur();
  const calendar = useRead((read) => read.one(docId.calendar, 'calendar'));
  return useMemo(() => calendarOf(calendar?.settings ?? null, isLibur), [isLibur, calendar]);
}
