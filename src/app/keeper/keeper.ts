import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Content } from '../../domain/standing/report-doc.ts';
import { isSame } from '../../sync/merge/merge.ts';
import { withRoom } from '../files/with-room.ts';
import type { LastWords } from '../store/last-words.ts';
import { StorageFull } from '../store/storage-error.ts';
import { joined, type Disk } from './disk.ts';

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
  const { content, base } = opened;
  const now: Keeping = {
    ...deps,
    content: signal(content),
    state: signal('saved'),
    onDisk: base,
    onItsWay: null,
    writing: null,
    isSending: false,
    cancelRest: () => {},
  };
  if (content !== base) write(now);
  return {
    content: now.content,
    state: now.state,
    change: (edit) => {
      now.content.value = edit(now.content.value);
      if (!now.isSending) write(now);
    },
    look: () => {
      if (!now.writing && !now.isSending && now.state.value === 'saved') void takeIn(now);
    },
    flush: () => flush(now),
    unsaved: () =>
      now.state.value === 'saved'
        ? null
        : { content: now.content.value, base: now.onDisk, writing: now.onItsWay },
    rest: () => rest(now),
    send: (work) => send(now, work),
    stop: () => now.cancelRest(),
  };
}

/** How it stands with one content under the hands. */
interface Keeping extends KeeperDeps {
  readonly content: Signal<Content>;
  readonly state: Signal<SaveState>;
  onDisk: Content;
  onItsWay: Content | null;
  writing: Promise<void> | null;
  isSending: boolean;
  cancelRest: () => void;
}

function write(now: Keeping): void {
  now.state.value = 'saving';
  now.writing ??= writeAll(now);
}

async function writeAll(now: Keeping): Promise<void> {
  const { content, state, disk, makeRoom, after } = now;
  try {
    do {
      const newest = content.value;
      now.onItsWay = newest;
      await withRoom(() => disk.write(newest, now.onDisk), makeRoom);
      now.onDisk = newest;
      await takeIn(now);
    } while (content.value !== now.onDisk);
    tellSaved(now);
    if (disk.rest) now.cancelRest = after(REST_MS, () => void rest(now));
  } catch (error) {
    state.value = error instanceof StorageFull ? 'full' : 'failed';
  } finally {
    now.writing = null;
    now.onItsWay = null;
  }
}

/** Takes in what another hand wrote since; of a choice between both the disk keeps its own account. */
async function takeIn(now: Keeping): Promise<void> {
  const { content, disk } = now;
  const there = await disk.read();
  if (!there || isSame(there, now.onDisk) || now.isSending) return;
  content.value = joined({ base: now.onDisk, mine: content.value, theirs: there }, disk.isSound);
  now.onDisk = there;
}

function tellSaved(now: Keeping): void {
  now.state.value = 'saved';
  now.cancelRest();
  now.onSaved?.();
}

async function flush(now: Keeping): Promise<boolean> {
  if (now.state.value !== 'saved') write(now);
  await now.writing;
  return now.state.value === 'saved';
}

async function rest(now: Keeping): Promise<void> {
  now.cancelRest();
  if (await flush(now)) await now.disk.rest?.();
}

async function send(now: Keeping, work: () => Promise<Content | null>): Promise<void> {
  const { content, disk } = now;
  await flush(now);
  const sent = content.value;
  now.isSending = true;
  try {
    const next = await work();
    if (!next) return;
    content.value = joined({ base: sent, mine: content.value, theirs: next }, disk.isSound);
    now.onDisk = next;
    tellSaved(now);
  } finally {
    now.isSending = false;
    if (!isSame(content.value, now.onDisk)) write(now);
  }
}
