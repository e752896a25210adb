import { isDirty } from '../../sync/phone/local-draft.ts';
import { useApp } from '../app-context.ts';
import { syncLine, type SyncLine } from './sync-line.ts';
import { useRead } from '../kit/use-read.ts';
import { useNow } from '../kit/use-now.ts';

/** Null while the disk is being read. */
export function useSyncLine(): SyncLine | null {
  const { sync } = useApp();
  const now = useNow();
  const state = useRead((read) => read.syncState());
  const drafts = useRead((read) => read.localDrafts());
  if (!state || !drafts) return null;
  const unsealed = drafts.filter(isDirty).length;
  return syncLine({ sync: state, unsealed }, sync.progress.value.outcome, now);
}
