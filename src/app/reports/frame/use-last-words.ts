import { useEffect } from 'preact/hooks';
import { forgetLastWords, keepLastWords } from '../../store/last-words.ts';
import type { LastWords } from '../../store/last-words.ts';

/** Keeps what is not on disk yet when the page goes; a page that comes back still has it itself. */
export function useLastWords(key: string, unsaved: (() => LastWords | null) | null): void {
  useEffect(() => {
    if (!unsaved) return;
    const keep = (): void => {
      const words = unsaved();
      if (words) keepLastWords(localStorage, key, words);
    };
    const forget = (event: PageTransitionEvent): void => {
      if (event.persisted) forgetLastWords(localStorage, key);
    };
    addEventListener('pagehide', keep);
    addEventListener('pageshow', forget);
    return () => {
      removeEventListener('pagehide', keep);
      removeEventListener('pageshow', forget);
    };
  }, [key, unsaved]);
}
