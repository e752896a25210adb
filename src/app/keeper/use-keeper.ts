import { useEffect, useMemo, useState, useLayoutEffect } from 'preact/hooks';
import { type App, useApp } from '../app-context.ts';
import { useLive } from '../kit/use-live.ts';
import type { Disk } from './disk.ts';
import type { Keeper } from './keeper.ts';
import { closeKeeper, openKeeper } from './open-keeper.ts';
import { useRoom } from './use-room.ts';
import { forgetLastWords, keepLastWords } from '../store/last-words.ts';

/**
 * Opens what lies under `key` and keeps it on disk while the page stands; lets it rest when the page is
 * left, hidden or closed. Null until it is open. `diskOf` is asked once for a key.
 */
export function useKeeper(key: string, diskOf: (app: App) => Disk): Keeper | null {
  const app = useApp();
  const makeRoom = useRoom();
  const disk = useMemo(() => diskOf(app), [key]);
  const [opened, setOpened] = useState<{ readonly disk: Disk; readonly keeper: Keeper } | null>(
    null,
  );
  const keeper = opened?.disk === disk ? opened.keeper : null;
  const there = useLive(async () => (keeper ? disk.read() : null), [keeper]);
  useEffect(() => {
    let own: Keeper | null = null;
    let isGone = false;
    const restIfHidden = () => {
      if (document.visibilityState === 'hidden') void own?.rest();
    };
    void openKeeper({ disk, makeRoom, after: afterTimeout }, localStorage).then((one) => {
      if (isGone) return;
      own = one;
      setOpened({ disk, keeper: one });
    });
    document.addEventListener('visibilitychange', restIfHidden);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', restIfHidden);
      if (own) void closeKeeper(disk, own, localStorage);
    };
  }, [disk]);
  useEffect(() => keeper?.look(), [there, keeper]);
  useLastWords(disk, keeper);
  return keeper;
}

function afterTimeout(delayMs: number, work: () => void): () => void {
  const timeout = setTimeout(work, delayMs);
  return () => clearTimeout(timeout);
}

/** Keeps what is not on disk yet when the page goes; a page that comes back still has it itself. */
function useLastWords(disk: Disk, keeper: Keeper | null): void {
  // Before the field is there to be typed in: keys go before timers on a busy phone.
  useLayoutEffect(() => {
    if (!keeper) return;
    const keep = (): void => {
      const words = keeper.unsaved();
      if (words) keepLastWords(localStorage, disk.words(), words);
    };
    const forget = (event: PageTransitionEvent): void => {
      if (event.persisted) forgetLastWords(localStorage, disk.words());
    };
    addEventListener('pagehide', keep);
    addEventListener('pageshow', forget);
    return () => {
      removeEventListener('pagehide', keep);
      removeEventListener('pageshow', forget);
    };
  }, [disk, keeper]);
}
