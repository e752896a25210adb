import { useMe } from '../../account/use-me.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { owedReports, type OwedReport } from './owed-reports.ts';

/** What the desa of the person signed in owes; null while the disk is being read. */
export function useOwedReports(): readonly OwedReport[] | null {
  const { desa } = useMe();
  const today = useToday();
  const calendar = useCalendar();
  const reports = useRead((read) => read.all('report'));
  const drafts = useRead((read) => read.localDrafts());
  if (!reports || !drafts || desa === null) return null;
  return owedReports({ desa, today, calendar, reports, drafts });
}
