import { EmptyState } from '../components/empty-state.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { QueueCard } from '../components/queue-card.tsx';
import { RefusedCommands } from '../components/refused-commands.tsx';
import { useApp } from '../app-context.ts';
import { useCalendar } from '../hooks/use-calendar.ts';
import { useLive } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-now.ts';
import { evaluationQueue, hurriedFrom, recentlyDecided } from '../selectors/evaluation-queue.ts';
import type { QueueEntry } from '../selectors/evaluation-queue.ts';
import { isUnsent } from '../selectors/is-unsent.ts';
import { antreanText as words } from '../text/periksa.ts';

const mostDecided = 10;

/** The verifikator's desk: what waits, the clock that ends first on top, then what has no clock. */
export function AntreanPage() {
  const { phone } = useApp();
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
  const queue = evaluationQueue(reports, today, calendar);
  const decided = recentlyDecided(reports, mostDecided);
  return (
    <Page>
      <div class="stack">
        <RefusedCommands />
        <h2>{words.lead}</h2>
        <Waiting queue={queue} />
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
