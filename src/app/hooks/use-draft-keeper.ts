import { useEffect, useState } from 'preact/hooks';
import type { ReportId } from '../../domain/basics/ids.ts';
import type { Content } from '../../domain/workflow/documents.ts';
import { useApp } from '../app-context.ts';
import { createDraftKeeper } from '../commands/draft-keeper.ts';
import type { DraftKeeper } from '../commands/draft-keeper.ts';
import { useLive } from './use-live.ts';

/**
 * Opens the draft of a report and keeps it on disk while the page stands; seals it when the page is left,
 * hidden or closed. Null until the draft is open.
 */
export function useDraftKeeper(report: ReportId, empty: Content): DraftKeeper | null {
  const { phone, sync } = useApp();
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null);
  const kept = useLive(async () => (await phone.read.report(report)).local?.content, [report]);
  useEffect(() => {
    let opened: DraftKeeper | null = null;
    let isGone = false;
    const sealIfHidden = () => {
      if (document.visibilityState === 'hidden') void opened?.seal();
    };
    void phone.write.openDraft(report, empty).then(({ content }) => {
      if (isGone) return;
      opened = createDraftKeeper({ phone, poke: sync.poke, after: afterTimeout }, report, content);
      setKeeper(opened);
    });
    document.addEventListener('visibilitychange', sealIfHidden);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', sealIfHidden);
      void opened?.seal().finally(opened.stop);
    };
  }, [report]);
  useEffect(() => keeper?.look(), [kept, keeper]);
  return keeper;
}

function afterTimeout(delayMs: number, work: () => void): () => void {
  const timeout = setTimeout(work, delayMs);
  return () => clearTimeout(timeout);
}
