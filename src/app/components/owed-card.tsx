import { formatTanggal, formatWaktu } from '../../domain/basics/tanggal.ts';
import { isDirty } from '../../sync/phone/local-draft.ts';
import { useApp } from '../app-context.ts';
import { useLive } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-now.ts';
import { paths } from '../paths.ts';
import { markOf } from '../selectors/mark-of.ts';
import type { OwedReport } from '../selectors/owed-reports.ts';
import type { ReportView } from '../store/phone.ts';
import { berandaText } from '../text/beranda.ts';
import { refusalText } from '../text/refusals.ts';
import { reportTitle } from '../text/states.ts';
import { Button } from './button.tsx';
import { Countdown } from './countdown.tsx';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import { StateChip } from './state-chip.tsx';

interface Props {
  readonly owed: OwedReport;
}

/** One report a desa owes: what, until when, where it stands, what to do. */
export function OwedCard({ owed: { obligation, state } }: Props) {
  const { phone } = useApp();
  const today = useToday();
  const { reportId, kind, tahun, due, rule } = obligation;
  const view = useLive(() => phone.read.report(reportId), [reportId]);
  const mark = view ? markOf(standingOf(view)) : null;
  const isDone = state === 'diterima' || state === 'diajukan' || state === 'diperiksa';
  return (
    <li class="card owed" data-state={state}>
      <a class="owed-link" href={hrefOf(obligation.reportId, view, isDone)}>
        <span class="owed-head">
          <strong>{reportTitle(kind, tahun)}</strong>
          {mark && <Mark kind={mark} withText />}
        </span>
        <span class="row">
          <StateChip state={state} />
          {!isDone && <Countdown today={today} due={due} />}
        </span>
        <span class="small muted">
          {due ? berandaText.due(formatTanggal(due)) : berandaText.noDue}
          <br />
          {berandaText.basis(rule.basis)}
        </span>
        <Icon name="forward" />
      </a>
      {view && <OwedTrouble view={view} />}
    </li>
  );
}

interface TroubleProps {
  readonly view: ReportView;
}

/** What came back, was refused or waits for a choice. */
function OwedTrouble({ view: { doc, verdict, local, filing } }: TroubleProps) {
  const { phone } = useApp();
  const refused = local?.refusedFiling ?? null;
  const conflicts = local?.conflicts.length ?? 0;
  return (
    <>
      {doc?.state === 'dikembalikan' && (
        <p class="owed-note" data-tone="bad">
          <Icon name="remark" size={20} />
          {berandaText.remarks(verdict?.remarks.length ?? 0)}
        </p>
      )}
      {conflicts > 0 && (
        <p class="owed-note" data-tone="warn">
          <Icon name="warning" size={20} />
          {berandaText.conflicts(conflicts)}
        </p>
      )}
      {local && refused && (
        <div class="owed-note" data-tone="bad" role="alert">
          <Icon name="stop" size={20} />
          <div class="stack">
            <p>
              <strong>{berandaText.refusedFiling(formatWaktu(refused.filedAt))}</strong>{' '}
              {refusalText(refused.code).what} {refusalText(refused.code).next}
            </p>
            <Button onClick={() => void phone.write.dismissRefusedFiling(local.report)}>
              {berandaText.dismiss}
            </Button>
          </div>
        </div>
      )}
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

function standingOf({ doc, pending, local }: ReportView) {
  return { doc, pending, isDirty: local !== null && isDirty(local) };
}

/** What lies at the kecamatan is read; what waits for the desa is written. */
function hrefOf(
  report: OwedReport['obligation']['reportId'],
  view: ReportView | undefined,
  isDone: boolean,
): string {
  if (isDone && view?.filing) return paths.dokumen(view.filing.filing);
  return paths.laporan(report);
}
