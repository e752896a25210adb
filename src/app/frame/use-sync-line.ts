import { isDirty } from '../../sync/phone/local-draft.ts';
import { useApp } from '../app-context.ts';
import { syncLine, type SyncLine } from './sync-line.ts';
import { useLive } from '../kit/use-live.ts';
import { useNow } from '../kit/use-now.ts';

/** Null while the disk is being read. */
export function useSyncLine(): SyncLine | null {
  const { phone, sync } = useApp();
  const now = useNow();
  const state = useLive(() => phone.read.syncState(), []);
  const drafts = useLive(() => phone.read.localDrafts(), []);
  if (!state || !drafts) return null;
  const unsealed = drafts.filter(isDirty).length;
  return syncLine({ sync: state, unsealed }, sync.progress.value.outcome, now);
}
