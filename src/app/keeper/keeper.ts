import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Content } from '../../domain/standing/content.ts';
import { isSame } from '../../sync/merge/merge.ts';
import { withRoom } from '../files/with-room.ts';
import type { LastWords } from '../store/last-words.ts';
import { StorageFull } from '../store/storage-error.ts';
import { joined } from './disk.ts';
import type { Disk } from './disk.ts';

/*
 * What is under somebody's hands: the screen has the newest words at once, the disk follows, and the screen
 * says "Tersimpan" only when it has.
 *
 *   change  -> content (screen)  -> write, one at a time, always the newest  -> saved
 *   another tab or a merge changed the disk -> what it changed is taken in, what was typed here stays
 *   typing rests, or the page is left       -> the disk's `rest`: a draft is sealed into the outbox
 *   sent    -> nothing is written meanwhile; then it counts as saved, for it is not here any more
 */
export type SaveState = 'saved' | 'saving' | 'full' | 'failed';

export interface Keeper {
  readonly content: ReadonlySignal<Content>;
  readonly state: ReadonlySignal<SaveState>;
  readonly change: (edit: (content: Content) => Content) => void;
  /** The disk may have changed by another hand. */
  readonly look: () => void;
  /** Resolves when all that was typed is on disk; false when it could not be. */
  readonly flush: () => Promise<boolean>;
  /** What is shown and not on disk yet; null = all of it is. */
  readonly unsaved: () => LastWords | null;
  /** Flushes and rests now; for leaving the page. */
  readonly rest: () => Promise<void>;
  /** Runs what sends all that stands here and takes it off the disk: what stands here then; null = not sent. */
  readonly send: (work: () => Promise<Content | null>) => Promise<void>;
  readonly stop: () => void;
}

export interface KeeperDeps {
  readonly disk: Disk;
  /** Lets go of what the server has; whether that gave any room. */
  readonly makeRoom: () => Promise<boolean>;
  /** Runs `work` after so many milliseconds; returns how to cancel. */
  readonly after: (delayMs: number, work: () => void) => () => void;
  /** All that was typed has reached the disk. */
  readonly onSaved?: () => void;
}

/** So long after the last key the typing rests, in milliseconds. */
const REST_MS = 5000;

/** `opened`: what is shown, over what of it is on disk; what is not is written at once. */
export function createKeeper(deps: KeeperDeps, opened: LastWords): Keeper {
  const { disk, makeRoom, after, onSaved = () => {} } = deps;
  const content = signal(opened.content);
  const state = signal<SaveState>('saved');
  let onDisk = opened.base;
  let writing: Promise<void> | null = null;
  let isSending = false;
  let cancelRest = (): void => {};

  /** Takes in what another hand wrote since; of a choice between both the disk keeps its own account. */
  const takeIn = async (): Promise<void> => {
    const there = await disk.read();
    if (!there || isSame(there, onDisk) || isSending) return;
    content.value = joined({ base: onDisk, mine: content.value, theirs: there }, disk.isSound);
    onDisk = there;
  };
  const writeAll = async (): Promise<void> => {
    try {
      do {
        const newest = content.value;
        await withRoom(() => disk.write(newest, onDisk), makeRoom);
        onDisk = newest;
        await takeIn();
      } while (content.value !== onDisk);
      isSaved();
      if (disk.rest) cancelRest = after(REST_MS, () => void rest());
    } catch (error) {
      state.value = error instanceof StorageFull ? 'full' : 'failed';
    } finally {
      writing = null;
    }
  };
  const isSaved = (): void => {
    state.value = 'saved';
    cancelRest();
    onSaved();
  };
  const write = (): void => {
    state.value = 'saving';
    writing ??= writeAll();
  };
  const flush = async (): Promise<boolean> => {
    if (state.value !== 'saved') write();
    await writing;
    return state.value === 'saved';
  };
  const rest = async (): Promise<void> => {
    cancelRest();
    if (await flush()) await disk.rest?.();
  };
  const send = async (work: () => Promise<Content | null>): Promise<void> => {
    await flush();
    const sent = content.value;
    isSending = true;
    try {
      const next = await work();
      if (!next) return;
      content.value = joined({ base: sent, mine: content.value, theirs: next }, disk.isSound);
      onDisk = next;
      isSaved();
    } finally {
      isSending = false;
      if (!isSame(content.value, onDisk)) write();
    }
  };
  if (opened.content !== opened.base) write();
  return {
    content,
    state,
    change: (edit) => {
      content.value = edit(content.value);
      if (!isSending) write();
    },
    look: () => {
      if (!writing && !isSending && state.value === 'saved') void takeIn();
    },
    flush,
    unsaved: () => (state.value === 'saved' ? null : { content: content.value, base: onDisk }),
    rest,
    send,
    stop: () => cancelRest(),
  };
}
