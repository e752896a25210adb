import { useState } from 'preact/hooks';
import { hurriedFrom } from '../../domain/obligations/clock-of.ts';
import { Button } from '../components/button.tsx';
import { ChoiceGroup } from '../components/choice-group.tsx';
import { ClockAlarms } from '../components/clock-alarms.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { lazyPart } from '../components/lazy-page.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { QueueCard } from '../components/queue-card.tsx';
import { RefusedCommands } from '../components/refused-commands.tsx';
import { SuratAlarms } from '../components/surat-alarms.tsx';
import { useApp } from '../app-context.ts';
import { useCalendar } from '../hooks/use-calendar.ts';
import { useCanJudge } from '../hooks/use-can-judge.ts';
import { useDeskKeys } from '../hooks/use-desk-keys.ts';
import { useLive } from '../hooks/use-live.ts';
import { useMe } from '../hooks/use-me.ts';
import { useToday } from '../hooks/use-now.ts';
import { evaluationQueue, recentlyDecided } from '../selectors/evaluation-queue.ts';
import type { QueueEntry } from '../selectors/evaluation-queue.ts';
import { isUnsent } from '../selectors/is-unsent.ts';
import { manyText, takeText } from '../text/evaluasi.ts';
import { antreanText as words } from '../text/periksa.ts';

/** All rules of all kinds come with it. */
const AcceptMany = lazyPart(() =>
  import('../components/accept-many.tsx').then((module) => module.AcceptMany),
);

const mostDecided = 10;

/** The verifikator's desk: what waits, the clock that ends first on top, then what has no clock. */
export function AntreanPage() {
  const { phone } = useApp();
  const me = useMe();
  const canJudge = useCanJudge();
  useDeskKeys();
  const [isMine, setMine] = useState(false);
  const [isMany, setMany] = useState(false);
  const today = useToday();
  const calendar = useCalendar();
  const reports = useLive(() => phone.read.reports(), []);
  const pending = useLive(() => phone.read.pending(), []);
  if (!reports || !pending)
    return (
      <Page>
        <Loading />
      </Page>
    );
  const all = evaluationQueue(reports, today, calendar);
  const queue = isMine ? all.filter(({ doc }) => doc.taken?.by.person === me.person) : all;
  const decided = recentlyDecided(reports, mostDecided);
  return (
    <Page>
      <div class="stack">
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
        {isMany && <AcceptMany onClose={() => setMany(false)} />}
        {decided.length > 0 && (
          <>
            <h2>{words.decided}</h2>
            <ul class="stack owed-list">
              {decided.map((doc) => (
                <QueueCard key={doc.id} doc={doc} isUnsent={isUnsent(doc, pending)} />
              ))}
            </ul>
          </>
        )}
      </div>
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

function Waiting({ queue }: { readonly queue: readonly QueueEntry[] }) {
  const clocks = queue.flatMap(({ clock }) => clock ?? []);
  const overdue = clocks.filter(({ isOverdue }) => isOverdue).length;
  const hurried = clocks.filter(({ isOverdue, left }) => !isOverdue && left <= hurriedFrom).length;
  const unclocked = queue.filter(({ clock }) => clock === null);
  if (queue.length === 0)
    return (
      <EmptyState icon="queue" title={words.emptyTitle}>
        <p>{words.emptyLead}</p>
      </EmptyState>
    );
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
