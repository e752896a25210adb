import { EmptyState } from '../components/empty-state.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { QueueCard } from '../components/queue-card.tsx';
import { RefusedCommands } from '../components/refused-commands.tsx';
import { useApp } from '../app-context.ts';
import { useIsLibur } from '../hooks/use-is-libur.ts';
import { useLive } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-now.ts';
import { evaluationQueue, hurriedFrom, recentlyDecided } from '../selectors/evaluation-queue.ts';
import { antreanText as words } from '../text/periksa.ts';

const mostDecided = 10;

/** The verifikator's desk: what waits, the clock that ends first on top. */
export function AntreanPage() {
  const { phone } = useApp();
  const today = useToday();
  const isLibur = useIsLibur();
  const reports = useLive(() => phone.read.reports(), []);
  if (!reports)
    return (
      <Page>
        <Loading />
      </Page>
    );
  const queue = evaluationQueue(reports, today, isLibur);
  const decided = recentlyDecided(reports, mostDecided);
  const overdue = queue.filter(({ isOverdue }) => isOverdue).length;
  const hurried = queue.filter((entry) => !entry.isOverdue && entry.left <= hurriedFrom).length;
  return (
    <Page>
      <div class="stack">
        <RefusedCommands />
        <h2>{words.lead}</h2>
        {queue.length === 0 ? (
          <EmptyState icon="queue" title={words.emptyTitle}>
            <p>{words.emptyLead}</p>
          </EmptyState>
        ) : (
          <>
            <p class="muted">{words.counts(queue.length, hurried, overdue)}</p>
            <ul class="stack owed-list">
              {queue.map((entry) => (
                <QueueCard key={entry.doc.id} doc={entry.doc} entry={entry} />
              ))}
            </ul>
          </>
        )}
        {decided.length > 0 && (
          <>
            <h2>{words.decided}</h2>
            <ul class="stack owed-list">
              {decided.map((doc) => (
                <QueueCard key={doc.id} doc={doc} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Page>
  );
}
