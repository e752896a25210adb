import { useApp } from '../../app-context.ts';
import { owedReports, type OwedReport } from './owed-reports.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useLive } from '../../kit/use-live.ts';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';

/** What the desa of the person signed in owes; null while the disk is being read. */
export function useOwedReports(): readonly OwedReport[] | null {
  const { phone } = useApp();
  const { desa } = useMe();
  const today = useToday();
  const calendar = useCalendar();
  const reports = useLive(() => phone.read.all('report'), []);
  const drafts = useLive(() => phone.read.localDrafts(), []);
  if (!reports || !drafts || desa === null) return null;
  return owedReports({ desa, today, calendar, reports, drafts });
}
