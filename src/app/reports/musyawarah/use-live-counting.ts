import { useEffect } from 'preact/hooks';
import { useApp } from '../../app-context.ts';

/** Between looks for what the other doors wrote, in milliseconds; an empty look is about 1 KB. */
const LOOK_MS = 10_000;

/**
 * While the daftar hadir stands open, other phones may be counting the same meeting: it looks for their
 * people more often than a phone at rest does. It never pushes a line that is down, nor asks for a sign-in.
 */
export function useLiveCounting(): void {
  const { sync } = useApp();
  useEffect(() => {
    const timer = setInterval(() => {
      const isSeen = document.visibilityState === 'visible';
      if (isSeen && sync.progress.value.outcome === 'done') sync.poke();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [sync]);
}
