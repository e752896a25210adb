import { isSame } from '../../sync/merge/merge.ts';
import {
  forgetLastWords,
  keepLastWords,
  readLastWords,
  type LastWordsStorage,
} from '../store/last-words.ts';
import { joined, type Disk } from './disk.ts';
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

/**
 * The form is left while its page goes on. What is not on disk yet waits in `storage`, for the page may go
 * before a slow disk has it, or the disk may have no room; it is forgotten there when it is on disk.
 */
export async function closeKeeper(
  disk: Disk,
  keeper: Keeper,
  storage: LastWordsStorage,
): Promise<void> {
  const words = keeper.unsaved();
  if (words) keepLastWords(storage, disk.words(), words);
  try {
    const isOnDisk = await keeper.flush();
    // Opened again meanwhile, it may have left newer ones.
    if (words && isOnDisk && isSame(readLastWords(storage, disk.words()), words))
      forgetLastWords(storage, disk.words());
    await keeper.rest();
  } finally {
    keeper.stop();
  }
}
