import { reportKey } from '../../../domain/basics/ids.ts';
import { formatTanggal, formatWaktu } from '../../../domain/basics/tanggal.ts';
import { deadlineOf } from '../../../domain/obligations/deadline-of.ts';
import { obligationOf } from '../../../domain/obligations/obligations.ts';
import type { ReportDoc, VerdictDoc } from '../../../domain/standing/report-doc.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useToday } from '../../kit/use-now.ts';
import { entryOf } from '../../standing/evaluation-queue.ts';
import { antreanText, periksaText as words } from './words.ts';
import { stateNames } from '../../standing/words.ts';
import { Basis } from '../../standing/basis.tsx';
import { DeadlineChip, TightNote } from '../../standing/deadline.tsx';

interface Props {
  readonly doc: ReportDoc;
  /** On the revision shown; null while there is none. */
  readonly verdict: VerdictDoc | null;
}

/** The clocks of a report under review, or what was decided. */
export function ReviewHead({ doc, verdict }: Props) {
  const today = useToday();
  const calendar = useCalendar();
  const obligation = obligationOf(calendar, reportKey(doc.report));
  const [entry] = verdict ? [] : entryOf(doc, today, calendar);
  const { clock = null, tight = null } = entry ?? {};
  const state = verdict ? doc.state : 'diperiksa';
  return (
    <section class="card stack">
      {verdict && (
        <p>
          <strong>
            {words.decided(
              stateNames[verdict.outcome],
              verdict.by.nama,
              formatWaktu(verdict.receivedAt ?? verdict.decidedAt),
            )}
          </strong>
          {verdict.receivedAt === null && ` ${words.queued}`}
        </p>
      )}
      {clock && (
        <p>
          <strong>{words.clock(formatTanggal(clock.due))}</strong> (
          {clock.isOverdue ? antreanText.overdue(clock.hariKerja) : antreanText.left(clock.left)})
        </p>
      )}
      {clock && <Basis text={clock.basis} />}
      {tight && <TightNote tight={tight} />}
      {obligation && (
        <p class="row">
          {words.timeliness}:{' '}
          <DeadlineChip
            deadline={deadlineOf({ obligation, doc: { ...doc, state }, verdict: null, calendar })}
            today={today}
          />
        </p>
      )}
    </section>
  );
}
