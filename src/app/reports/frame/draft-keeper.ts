import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { ReportId } from '../../../domain/basics/ids.ts';
import type { Content } from '../../../domain/standing/content.ts';
import { isSame, merge } from '../../../sync/merge/merge.ts';
import { withRoom } from '../../files/with-room.ts';
import type { LastWords } from '../../store/last-words.ts';
import type { Phone } from '../../store/phone.ts';
import { StorageFull } from '../../store/storage-error.ts';

/*
 * A draft under somebody's hands: the screen has the newest words at once, the disk follows, and the
 * screen says "Tersimpan" only when it has.
 *
 *   change  -> content (screen)  -> write, one at a time, always the newest  -> saved
 *   another tab or a merge changed the disk -> what it changed is taken in, what was typed here stays
 *   typing rests, or the page is left       -> sealed into the outbox, and a sync is asked for
 */
export type SaveState = 'saved' | 'saving' | 'full' | 'failed';

export interface DraftKeeper {
  readonly content: ReadonlySignal<Content>;
  readonly state: ReadonlySignal<SaveState>;
  readonly change: (edit: (content: Content) => Content) => void;
  /** The disk may have changed by another hand. */
  readonly look: () => void;
  /** Resolves when all that was typed is on disk; false when it could not be. */
  readonly flush: () => Promise<boolean>;
  /** What is shown and not on disk yet; null = all of it is. */
  readonly unsaved: () => LastWords | null;
  /** Seals now; for leaving the page. */
  readonly seal: () => Promise<void>;
  readonly stop: () => void;
}

export interface DraftKeeperDeps {
  readonly phone: Pick<Phone, 'read' | 'write'>;
  readonly poke: () => void;
  /** Lets go of what the server has; whether that gave any room. */
  readonly makeRoom: () => Promise<boolean>;
  /** Runs `work` after so many milliseconds; returns how to cancel. */
  readonly after: (delayMs: number, work: () => void) => () => void;
}

/** So long after the last key a draft is sealed, in milliseconds. */
const REST_MS = 5000;

export function createDraftKeeper(
  { phone, poke, makeRoom, after }: DraftKeeperDeps,
  report: ReportId,
  opened: Content,
): DraftKeeper {
  const content = signal(opened);
  const state = signal<SaveState>('saved');
  let onDisk = opened;
  let writing: Promise<void> | null = null;
  let cancelSeal = (): void => {};

  /** Takes in what another hand wrote since; a choice between both is in the draft's conflicts. */
  const takeIn = async (): Promise<void> => {
    const { local } = await phone.read.report(report);
    if (!local || isSame(local.content, onDisk)) return;
    content.value = merge(onDisk, content.value, local.content).merged;
    onDisk = local.content;
  };
  const writeAll = async (): Promise<void> => {
    try {
      do {
        const newest = content.value;
        await withRoom(() => phone.write.editDraft(report, newest, onDisk), makeRoom);
        onDisk = newest;
        await takeIn();
      } while (content.value !== onDisk);
      state.value = 'saved';
      cancelSeal();
      cancelSeal = after(REST_MS, () => void seal());
    } catch (error) {
      state.value = error instanceof StorageFull ? 'full' : 'failed';
    } finally {
      writing = null;
    }
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
  const seal = async (): Promise<void> => {
    cancelSeal();
    if ((await flush()) && (await phone.write.sealDraft(report))) poke();
  };
  return {
    content,
    state,
    change: (edit) => {
      content.value = edit(content.value);
      write();
    },
    look: () => {
      if (!writing && state.value === 'saved') void takeIn();
    },
    flush,
    unsaved: () => (state.value === 'saved' ? null : { content: content.value, base: onDisk }),
    seal,
    stop: () => cancelSeal(),
  };
}
