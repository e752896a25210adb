import { useEffect, useState } from 'preact/hooks';
import type { ReportId } from '../../../domain/basics/ids.ts';
import type { Content } from '../../../domain/standing/content.ts';
import { useApp } from '../../app-context.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { LocalDraft } from '../../../sync/phone/local-draft.ts';
import { forgetLastWords, readLastWords } from '../../store/last-words.ts';
import type { Phone } from '../../store/phone.ts';
import { StorageFull } from '../../store/storage-error.ts';
import { useLastWords } from './use-last-words.ts';
import { useLive } from '../../kit/use-live.ts';
import { useRoom } from '../../lampiran/use-room.ts';

/**
 * Opens the draft of a report and keeps it on disk while the page stands; seals it when the page is left,
 * hidden or closed. Null until the draft is open.
 */
export function useDraftKeeper(report: ReportId, empty: Content): DraftKeeper | null {
  const { phone, sync } = useApp();
  const room = useRoom();
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null);
  const kept = useLive(async () => (await phone.read.report(report)).local?.content, [report]);
  useEffect(() => {
    let opened: DraftKeeper | null = null;
    let isGone = false;
    const sealIfHidden = () => {
      if (document.visibilityState === 'hidden') void opened?.seal();
    };
    void openWithLastWords(phone.write, report, empty).then(({ content }) => {
      if (isGone) return;
      const deps = { phone, poke: sync.poke, makeRoom: room, after: afterTimeout };
      opened = createDraftKeeper(deps, report, content);
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
  useLastWords(report, keeper?.unsaved ?? null);
  return keeper;
}

/** The draft, with what its last page could not put on disk any more. */
async function openWithLastWords(
  write: Phone['write'],
  report: ReportId,
  empty: Content,
): Promise<LocalDraft> {
  const draft = await write.openDraft(report, empty);
  const words = readLastWords(localStorage, report);
  if (!words) return draft;
  try {
    await write.editDraft(report, words.content, words.base);
  } catch (error) {
    // No room yet: they wait for the next opening.
    if (error instanceof StorageFull) return draft;
    throw error;
  }
  forgetLastWords(localStorage, report);
  return write.openDraft(report, empty);
}

function afterTimeout(delayMs: number, work: () => void): () => void {
  const timeout = setTimeout(work, delayMs);
  return () => clearTimeout(timeout);
}
