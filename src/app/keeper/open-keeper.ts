import { isSame } from '../../sync/merge/merge.ts';
import { forgetLastWords, readLastWords, type LastWordsStorage } from '../store/last-words.ts';
import { joined } from './disk.ts';
import { createKeeper, type Keeper, type KeeperDeps } from './keeper.ts';

/**
 * A keeper of what lies there, and over it of what its last page could not put on disk any more: shown at
 * once, on disk with the first write, and forgotten only then.
 */
export async function openKeeper(
  deps: Omit<KeeperDeps, 'onSaved'>,
  storage: LastWordsStorage,
): Promise<Keeper> {
  const { disk } = deps;
  const there = await disk.open();
  const words = readLastWords(storage, disk.words());
  if (!words) return createKeeper(deps, { content: there, base: there });
  const { content: mine, writing = null } = words;
  // What the last page was writing may have arrived: then it is no other hand's.
  const base = writing && isSame(writing, there) ? there : words.base;
  let isWaiting = true;
  const onSaved = (): void => {
    if (isWaiting) forgetLastWords(storage, disk.words());
    isWaiting = false;
  };
  const content = joined({ base, mine, theirs: there }, disk.isSound);
  return createKeeper({ ...deps, onSaved }, { content, base });
}
