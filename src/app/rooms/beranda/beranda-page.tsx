import { DeadlineBasis, DeadlineChip, DeadlineWords, TightNote } from '../../standing/deadline.tsx';
import { Countdown } from '../../standing/countdown.tsx';
import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { isDesaRole } from '../../../domain/people/people.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { homeOf } from '../../frame/nav.tsx';
import { Page } from '../../frame/page.tsx';
import { ArrivedLine } from '../../lampiran/arrived-line.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useMe } from '../../account/use-me.ts';
import { paths } from '../../paths.ts';
import { owedGroups, type OwedGroup, type OwedReport } from './owed-reports.ts';
import { useOwedReports } from './use-owed-reports.ts';
import { berandaText as words, berandaText } from './words.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../kit/icon.tsx';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { deadlineOf } from '../../../domain/obligations/deadline-of.ts';
import { isDirty } from '../../../sync/phone/local-draft.ts';
import { chainOf } from '../../standing/chain-of.ts';
import { markOf } from '../../standing/mark-of.ts';
import type { ReportView } from '../../store/phone.ts';
import { reportTitle } from '../../standing/words.ts';
import { StateChip } from '../../standing/state-chip.tsx';
import { Mark } from '../../standing/mark.tsx';
import { RefusalNote } from '../../standing/refusal-note.tsx';

/** A desa's home: what it owes. People of the kecamatan are led to theirs. */
export function BerandaPage() {
  const { role } = useMe();
  const { route } = useLocation();
  const isDesa = isDesaRole(role);
  useEffect(() => {
    if (!isDesa) route(homeOf(role), true);
  }, [isDesa, role, route]);
  return isDesa ? <DesaHome /> : <Loading />;
}

function DesaHome() {
  const owed = useOwedReports();
  return (
    <Page stack>
      <RefusedCommands />
      <OpenRekomendasi />
      <ArrivedLine />
      {owed === null && <Loading />}
      {owed?.length === 0 && (
        <EmptyState icon="home" title={words.emptyTitle} lead={words.emptyLead} />
      )}
      {owed !== null &&
        owed.length > 0 &&
        owedGroups.map((group) => (
          <OwedList key={group} group={group} owed={owed.filter((one) => one.group === group)} />
        ))}
      <InstallHint />
    </Page>
  );
}

/** How many recommendations of the kecamatan wait for this desa. */
function OpenRekomendasi() {
  const all = useRead((read) => read.all('rekomendasi'));
  const open = all?.filter(({ state }) => state === 'terbuka').length;
  return open ? (
    <a class="card" data-tone="warn" href={paths.rekomendasi}>
      {words.rekomendasi(open)}
    </a>
  ) : null;
}

interface ListProps {
  readonly group: OwedGroup;
  readonly owed: readonly OwedReport[];
}

/** One group under its name and number; what is done is folded away. */
function OwedList({ group, owed }: ListProps) {
  const name = words.groups[group];
  if (owed.length === 0) return group === 'to-do' ? <p class="muted">{words.nothingToDo}</p> : null;
  const list = (
    <ul class="stack owed-list">
      {owed.map((one) => (
        <OwedCard key={one.obligation.reportId} owed={one} />
      ))}
    </ul>
  );
  if (group !== 'done')
    return (
      <section class="stack">
        <h2>{name}</h2>
        {list}
      </section>
    );
  return (
    <details class="owed-done">
      <summary>
        <h2>{`${name} (${owed.length})`}</h2>
      </summary>
      {list}
    </details>
  );
}

/** Until the app stands on the phone's own screen: one line that says how. */
function InstallHint() {
  const { install } = useApp();
  if (install.isInstalled()) return null;
  return (
    <p class="small muted owed-note">
      <Icon name="note" size={20} />
      <span>
        {berandaText.install}{' '}
        <a class="link-target" href={paths.pengaturan}>
          {berandaText.installAction}
        </a>
      </span>
    </p>
  );
}

interface Props {
  readonly owed: OwedReport;
}

/** One report a desa owes: what, until when, where it stands, what to do; in few words unless it is to be done. */
function OwedCard({ owed: { obligation, state, group, isNihil, perdes } }: Props) {
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
