import { reportKey } from '../../domain/basics/ids.ts';
import { formatTanggal, formatWaktu } from '../../domain/basics/tanggal.ts';
import { toObligation } from '../../domain/obligations/obligations.ts';
import { defaultObligationRules } from '../../domain/obligations/rules.ts';
import type { ReportDoc, VerdictDoc } from '../../domain/workflow/documents.ts';
import { useIsLibur } from '../hooks/use-is-libur.ts';
import { useToday } from '../hooks/use-now.ts';
import { deadlineOf } from '../selectors/deadline-of.ts';
import { clockOf } from '../selectors/evaluation-queue.ts';
import { antreanText, periksaText as words } from '../text/periksa.ts';
import { stateNames } from '../text/states.ts';
import { DeadlineChip } from './deadline.tsx';

interface Props {
  readonly doc: ReportDoc;
  /** On the revision shown; null while there is none. */
  readonly verdict: VerdictDoc | null;
}

/** The clocks of a report under review, or what was decided. */
export function ReviewHead({ doc, verdict }: Props) {
  const today = useToday();
  const isLibur = useIsLibur();
  const { desa, kind, tahun } = reportKey(doc.report);
  const rule = defaultObligationRules.find((one) => one.kind === kind);
  const obligation = rule && toObligation(desa, rule, tahun, { isLibur });
  const [clock] = verdict ? [] : clockOf(doc, today, isLibur);
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
          {clock.isOverdue ? antreanText.overdue : antreanText.left(clock.left)})
          <span class="finding-basis">{words.clockBasis}</span>
        </p>
      )}
      {obligation && (
        <p class="row">
          {words.timeliness}:{' '}
          <DeadlineChip
            deadline={deadlineOf({ obligation, doc: { ...doc, state }, verdict: null, isLibur })}
            today={today}
          />
        </p>
      )}
    </section>
  );
}
