import { useState } from 'preact/hooks';
import { hurriedFrom, type Clock } from '../../../domain/obligations/clock-of.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { ClockAlarms } from './clock-alarms.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { SuratAlarms } from '../surat/surat-alarms.tsx';
import { useCalendar } from '../../office/use-calendar.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { useCanJudge } from '../../office/use-can-judge.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useMe } from '../../account/use-me.ts';
import type { QueueEntry } from '../../standing/evaluation-queue.ts';
import { evaluationQueue, recentlyDecided } from '../../standing/evaluation-queue.ts';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { isUnsent } from '../../standing/is-unsent.ts';
import { manyText, takeText } from '../../standing/evaluasi-words.ts';
import { antreanText as words } from './words.ts';
import { reportKey } from '../../../domain/basics/ids.ts';
import { formatTanggal, formatWaktu } from '../../../domain/basics/tanggal.ts';
import { paths } from '../../paths.ts';
import { alarmOf } from '../../standing/clock-alarms.ts';
import { reportTitle } from '../../standing/words.ts';
import { TightNote } from '../../standing/deadline.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { StateChip } from '../../standing/state-chip.tsx';
import { TakeFilingCard } from './take-filing-card.tsx';

/** All rules of all kinds come with it. */
const AcceptManySheet = lazyPart(() => import('./accept-many-sheet.tsx'), 'AcceptManySheet');

const mostDecided = 10;

/** The verifikator's desk: what waits, the clock that ends first on top, then what has no clock. */
export function AntreanPage() {
  const me = useMe();
  const canJudge = useCanJudge();
  const [isMine, setMine] = useState(false);
  const [isMany, setMany] = useState(false);
  const today = useToday();
  const calendar = useCalendar();
  const reports = useRead((read) => read.all('report'));
  const pending = useRead((read) => read.pending());
  if (!reports || !pending)
    return (
      <Page>
        <Loading />
      </Page>
    );
  const all = evaluationQueue(reports, today, calendar);
  const queue = isMine ? all.filter(({ doc }) => doc.taken?.by.person === me.person) : all;
  return (
    <Page stack>
      <RefusedCommands />
      <ClockAlarms reports={reports} />
      <SuratAlarms />
      <h2>{words.lead}</h2>
      {canJudge && all.length > 0 && (
        <QueueTools isMine={isMine} onMine={setMine} onMany={() => setMany(true)} />
      )}
      {isMine && queue.length === 0 ? (
        <p class="muted">{takeText.noneMine}</p>
      ) : (
        <Waiting queue={queue} />
      )}
      {isMany && <AcceptManySheet onClose={() => setMany(false)} />}
      <Decided reports={reports} pending={pending} />
    </Page>
  );
}

interface ToolsProps {
  readonly isMine: boolean;
  readonly onMine: (isMine: boolean) => void;
  readonly onMany: () => void;
}

/** Everybody's or one's own; and several at once. */
function QueueTools({ isMine, onMine, onMany }: ToolsProps) {
  return (
    <div class="row">
      <ChoiceGroup
        label={takeText.filter}
        value={isMine}
        options={[
          [false, takeText.all],
          [true, takeText.mine],
        ]}
        onChoose={onMine}
      />
      <Button icon="check" onClick={onMany}>
        {manyText.open}
      </Button>
    </div>
  );
}

interface DecidedProps {
  readonly reports: readonly ReportDoc[];
  /** Ids of this device's commands that are not confirmed. */
  readonly pending: ReadonlySet<string>;
}

function Decided({ reports, pending }: DecidedProps) {
  const decided = recentlyDecided(reports, mostDecided);
  if (decided.length === 0) return null;
  return (
    <>
      <h2>{words.decided}</h2>
      <ul class="stack owed-list">
        {decided.map((doc) => (
          <QueueCard key={doc.id} doc={doc} isUnsent={isUnsent(doc, pending)} />
        ))}
      </ul>
    </>
  );
}

function Waiting({ queue }: { readonly queue: readonly QueueEntry[] }) {
  const clocks = queue.flatMap(({ clock }) => clock ?? []);
  const overdue = clocks.filter(({ isOverdue }) => isOverdue).length;
  const hurried = clocks.filter(({ isOverdue, left }) => !isOverdue && left <= hurriedFrom).length;
  const unclocked = queue.filter(({ clock }) => clock === null);
  if (queue.length === 0)
    return <EmptyState icon="queue" title={words.emptyTitle} lead={words.emptyLead} />;
  return (
    <>
      <p class="muted">{words.counts(queue.length, hurried, overdue)}</p>
      <QueueList queue={queue.filter(({ clock }) => clock !== null)} />
      {unclocked.length > 0 && (
        <>
          <h3>{words.noClockTitle}</h3>
          <p class="small muted">{words.noClock}</p>
          <QueueList queue={unclocked} />
        </>
      )}
    </>
  );
}

function QueueList({ queue }: { readonly queue: readonly QueueEntry[] }) {
  if (queue.length === 0) return null;
  return (
    <ul class="stack owed-list">
      {queue.map((entry) => (
        <QueueCard key={entry.doc.id} doc={entry.doc} entry={entry} />
      ))}
    </ul>
  );
}

interface Props {
  readonly doc: ReportDoc;
  /** Its place in line; without it the report has been decided. */
  readonly entry?: QueueEntry;
  /** Its verdict waits on this device for the server. */
  readonly isUnsent?: boolean;
}

/** One filed report on the verifikator's desk. */
function QueueCard({ doc, entry, isUnsent = false }: Props) {
  const { desa, kind, tahun } = reportKey(doc.report);
  const desaName = useDesaName(desa);
  const { filing, lastFiled, opened, revision } = doc;
  if (!filing || !lastFiled) return null;
  const clock = entry?.clock ?? null;
  return (
    <li class="card owed">
      <a class="owed-link" href={paths.periksa(filing)}>
        <span class="owed-head">
          <strong>{desaName}</strong>
          {clock && <ClockChip clock={clock} />}
        </span>
        <span>{reportTitle(kind, tahun)}</span>
        <span class="row">
          <StateChip state={doc.state} isUnsent={isUnsent} isNihil={doc.nihil} />
          {entry && opened && <span class="small">{words.openedBy(opened.by.nama)}</span>}
        </span>
        <span class="small muted">
          {lastFiled.receivedAt && words.received(formatWaktu(lastFiled.receivedAt), revision)}
          {clock && (
            <>
              <br />
              {words.due(formatTanggal(clock.due))}
              {clock.isOverdue && ` · ${words.overdueNote}`}
            </>
          )}
        </span>
        <Icon name="forward" />
      </a>
      {entry && <TakeFilingCard doc={doc} />}
      {entry?.tight && <TightNote tight={entry.tight} />}
    </li>
  );
}

function ClockChip({ clock: { left, isOverdue, hariKerja } }: { readonly clock: Clock }) {
  const alarm = alarmOf({ isOverdue, left });
  const tone = alarm === null ? 'idle' : alarm === 'hurried' ? 'warn' : 'bad';
  return (
    <Chip tone={tone}>
      {tone !== 'idle' && <Icon name="warning" size={18} />}
      {isOverdue ? words.overdue(hariKerja) : words.left(left)}
    </Chip>
  );
}
