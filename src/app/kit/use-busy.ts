import { useState } from 'preact/hooks';
import { tellFault } from './job-fault.ts';

/** Runs one job at a time; what it throws ends it and is told over the page. */
export function useBusy(): readonly [boolean, (work: () => Promise<void>) => void] {
  const [isBusy, setBusy] = useState(false);
  const run = (work: () => Promise<void>): void => {
    if (isBusy) return;
    setBusy(true);
    void work()
      .catch(tellFault)
      .finally(() => setBusy(false));
  };
  return [isBusy, run];
}
