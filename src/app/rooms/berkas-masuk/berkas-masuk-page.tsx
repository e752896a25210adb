import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { Page } from '../../frame/page.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { arrivalProblems } from '../../sending/arrived-files.ts';
import { ArrivedCard } from './arrived-card.tsx';
import { useDestinations } from './use-destinations.ts';
import { arrivalProblemText, berkasMasukText as words } from './words.ts';

/** Files shared from other apps: each goes into a report or a visit, or off the list. */
export function BerkasMasukPage() {
  const { arrived } = useApp();
  const { query } = useLocation();
  const destinations = useDestinations();
  const [removed, setRemoved] = useState<string | null>(null);
  const files = arrived.files.value;
  const problem =
    arrived.problem.value ?? arrivalProblems.find((one) => one === query['gagal']) ?? null;
  return (
    <Page title={words.title} stack>
      <ErrorLine text={problem && arrivalProblemText[problem]} />
      {files === null || destinations === null ? (
        <Loading />
      ) : files.length === 0 ? (
        <EmptyState icon="note" title={words.none} lead={words.noneLead} />
      ) : (
        <>
          <p class="muted">{words.lead}</p>
          {files.map((file) => (
            <ArrivedCard
              key={file.id}
              file={file}
              destinations={destinations}
              onRemove={async () => {
                await arrived.forget(file.id);
                setRemoved(file.nama);
              }}
            />
          ))}
        </>
      )}
      <p role="status">{removed && words.removed(removed)}</p>
    </Page>
  );
}
