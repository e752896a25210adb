import { useState } from 'preact/hooks';

/** Runs one job at a time; what it throws goes to the app's error boundary. */
export function useBusy(): readonly [boolean, (work: () => Promise<void>) => void] {
  const [isBusy, setBusy] = useState(false);
  const run = (work: () => Promise<void>): void => {
    if (isBusy) return;
    setBusy(true);
    work().then(
      () => setBusy(false),
      (fault: unknown) =>
        setBusy(() => {
          throw fault; // in the next render, where the boundary stands
        }),
    );
  };
  return [isBusy, run];
}
