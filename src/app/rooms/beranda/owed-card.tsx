import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { deadlineOf } from '../../../domain/obligations/deadline-of.ts';
import { isDirty } from '../../../sync/phone/local-draft.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { paths } from '../../paths.ts';
import { chainOf } from '../../standing/chain-of.ts';
import { markOf } from '../../standing/mark-of.ts';
import type { OwedReport } from './owed-reports.ts';
import type { ReportView } from '../../store/phone.ts';
import { berandaText } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { Countdown } from '../../standing/countdown.tsx';
import { DeadlineBasis, DeadlineChip, DeadlineWords, TightNote } from '../../standing/deadline.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Mark } from '../../standing/mark.tsx';
import { RefusalNote } from '../../standing/refusal-note.tsx';
import { StateChip } from '../../standing/state-chip.tsx';

interface Props {
  readonly owed: OwedReport;
}

/** One report a desa owes: what, until when, where it stands, what to do; in few words unless it is to be done. */
export function OwedCard({ owed: { obligation, state, group, isNihil, perdes } }: Props) {
  const today = useToday();
  const calendar = useCalendar();
  const { reportId, kind, tahun } = obligation;
  const view = useRead((read) => read.report(reportId), [reportId]);
  const isTyped = view?.local ? isDirty(view.local) : false;
  const mark = view ? markOf({ ...view, isDirty: isTyped }) : null;
  const deadline = view && deadlineOf({ ...view, obligation, calendar });
  const tight = view && chainOf({ obligation, doc: view.doc, today, calendar });
  const isUnsent = view?.filing?.times.receivedAt === null;
  const isComing = group === 'coming';
  const isAtKecamatan = group === 'at-kecamatan' || state === 'diterima';
  return (
    <li class="card owed" data-state={state} data-group={group}>
      <a class="owed-link" href={hrefOf(reportId, view, isAtKecamatan)}>
        <span class="owed-head">
          <strong>{reportTitle(kind, tahun)}</strong>
          {mark && <Mark kind={mark} withText />}
        </span>
        <span class="row">
          {!isComing && (
            <StateChip state={state} isUnsent={isUnsent && isFiled(state)} isNihil={isNihil} />
          )}
          {/* The days of a Perdes come after those of its report. */}
          {perdes && <Countdown today={today} due={perdes.due} />}
          {!perdes && deadline && <DeadlineChip deadline={deadline} today={today} />}
        </span>
        {!isAtKecamatan && deadline && (
          <span class="small muted">
            <DeadlineWords deadline={deadline} obligation={obligation} />
          </span>
        )}
        <Icon name="forward" />
      </a>
      {group === 'to-do' && deadline && (
        <DeadlineBasis deadline={deadline} obligation={obligation} />
      )}
      {/* The Perdes that sets what was accepted has days of its own (A5, A6). */}
      {perdes && (
        <p class="owed-note" data-tone="warn">
          <Icon name="pen" size={20} />
          <span>{berandaText.perdes[perdes.step](formatTanggal(perdes.due))}</span>
        </p>
      )}
      {tight && !isAtKecamatan && <TightNote tight={tight} />}
      {view && <OwedTrouble view={view} />}
    </li>
  );
}

function isFiled(state: OwedReport['state']): boolean {
  return state === 'diajukan' || state === 'diperiksa';
}

/** What came back, was refused or waits for a choice. */
function OwedTrouble({ view: { doc, verdict, local, filing } }: { readonly view: ReportView }) {
  const conflicts = local?.conflicts.length ?? 0;
  return (
    <>
      {doc?.state === 'dikembalikan' && (
        <p class="owed-note" data-tone="bad">
          <Icon name="remark" size={20} />
          <span>{berandaText.remarks(verdict?.remarks.length ?? 0)}</span>
        </p>
      )}
      {conflicts > 0 && (
        <p class="owed-note" data-tone="warn">
          <Icon name="warning" size={20} />
          <span>{berandaText.conflicts(conflicts)}</span>
        </p>
      )}
      {local && <RefusalNote draft={local} />}
      {filing && (
        <p class="owed-note">
          <Icon name="receipt" size={20} />
          <a href={paths.tandaTerima(filing.filing)}>{berandaText.receipt}</a>
          {filing.times.receivedAt === null && <span>{berandaText.queued}</span>}
        </p>
      )}
    </>
  );
}

/** What lies at the kecamatan is read; what waits for the desa is written. */
function hrefOf(
  report: OwedReport['obligation']['reportId'],
  view: ReportView | undefined,
  isAtKecamatan: boolean,
): string {
  if (isAtKecamatan && view?.filing) return paths.dokumen(view.filing.filing);
  return paths.laporan(report);
}
