import { useRead } from '../kit/use-read.ts';
import { lazyPart } from '../frame/lazy-page.tsx';

/** Rare, so it stays out of the first load. */
const RefusedList = lazyPart(() => import('./refused-list.tsx'), 'RefusedList');

/** Commands of this person that will never go through, until each has been read. */
export function RefusedCommands() {
  const refused = useRead((read) => read.refused());
  return refused?.length ? <RefusedList refused={refused} /> : null;
}
