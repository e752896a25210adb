import { useLayoutEffect } from 'preact/hooks';
import { forgetLastWords, keepLastWords } from '../store/last-words.ts';
import type { Disk } from './disk.ts';
import type { Keeper } from './keeper.ts';

/** Keeps what is not on disk yet when the page goes; a page that comes back still has it itself. */
export function useLastWords(disk: Disk, keeper: Keeper | null): void {
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
