import type { CommandId } from '../../../domain/basics/ids.ts';
import { kunjunganSchema } from '../../../domain/kunjungan/kunjungan.ts';
import type { Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import type { LastWords } from '../../store/last-words.ts';
import type { PhoneKunjungan } from '../../store/phone.ts';

export interface VisitKeeper {
  readonly latest: () => Kunjungan;
  /** Changes what is shown at once; resolves when it is on disk. */
  readonly edit: (change: Change) => Promise<void>;
  /** What is shown and not on disk yet; null = all of it is. */
  readonly unsaved: () => LastWords | null;
}

type Change = (kunjungan: Kunjungan) => Kunjungan;

/**
 * Puts every edit on disk in its order: the first at once, those that come while it is written as one after
 * it, so that the disk is never more than two writes behind a fast hand. Each is made again on what lies
 * there, for another tab may have written; after a write that failed the next one writes all that is shown.
 */
export function createVisitKeeper(
  disk: Pick<PhoneKunjungan, 'edit'>,
  id: CommandId,
  start: Kunjungan,
): VisitKeeper {
  let latest = start;
  let saved = start;
  let hasFailed = false;
  let waiting: readonly Change[] = [];
  let writing: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const put = async (): Promise<void> => {
    const edits = waiting;
    const newest = latest;
    waiting = [];
    const made: Change = hasFailed
      ? () => newest
      : (all) => edits.reduce((now, edit) => edit(now), all);
    try {
      await disk.edit(id, (content) => made(kunjunganSchema.parse(content)));
      saved = newest;
      hasFailed = false;
    } catch (fault) {
      hasFailed = true;
      throw fault;
    } finally {
      writing = null;
    }
  };
  const write = (): Promise<void> => (writing = put());
  const writeAfter = (before: Promise<void>): Promise<void> =>
    before
      .catch(() => {})
      .then(() => {
        next = null;
        return write();
      });
  return {
    latest: () => latest,
    edit: (change) => {
      latest = change(latest);
      waiting = [...waiting, change];
      if (!writing && !next) return write();
      return (next ??= writeAfter(writing ?? Promise.resolve()));
    },
    unsaved: () => (latest === saved ? null : { content: latest, base: saved }),
  };
}
