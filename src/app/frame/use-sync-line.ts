import { isDirty } from '../../sync/phone/local-draft.ts';
import { mayUploadFiles } from '../../domain/workflow/file-access.ts';
import { useMe } from '../account/use-me.ts';
import { useApp } from '../app-context.ts';
import { syncLine, type SyncLine } from './sync-line.ts';
import { useLive } from '../kit/use-live.ts';
import { useRead } from '../kit/use-read.ts';
import { useNow } from '../kit/use-now.ts';

/** Null while the disk is being read. */
export function useSyncLine(): SyncLine | null {
  const { phone, sync } = useApp();
  const now = useNow();
  const state = useRead((read) => read.syncState());
  const drafts = useRead((read) => read.localDrafts());
  const visits = useRead((read) => read.kunjunganDrafts());
  const me = useMe();
  const files = useLive(() => phone.files.list(), []);
  if (!state || !drafts || !visits || !files) return null;
  const waiting = files.filter(
    ({ state, desa }) => state === 'waiting' && mayUploadFiles(me, desa),
  );
  const unsealed = drafts.filter(isDirty).length;
  const open = visits.filter(({ finishedAt }) => finishedAt === null).length;
  const unsent = { sync: state, files: waiting.length, unsealed, visits: open };
  const { isRunning, outcome } = sync.progress.value;
  return syncLine(unsent, { isRunning, outcome, isOnline: navigator.onLine, now });
}
