import { shellText } from './words.ts';
import { EmptyState } from '../kit/empty-state.tsx';

/** The database is not to be had: why, and what to do. Nothing that was on disk is gone. */
export function Trouble({ trouble }: { readonly trouble: keyof typeof shellText.trouble }) {
  const { title, advice } = shellText.trouble[trouble];
  return (
    <main class="main">
      <EmptyState icon="warning" title={title}>
        <p role="alert">{advice}</p>
        <button type="button" class="button" data-look="main" onClick={() => location.reload()}>
          {shellText.error.again}
        </button>
      </EmptyState>
    </main>
  );
}
