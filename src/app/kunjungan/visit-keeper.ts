import type { CommandId } from '../../domain/basics/ids.ts';
import { kunjunganSchema } from '../../domain/kunjungan/kunjungan.ts';
import type { Kunjungan } from '../../domain/kunjungan/kunjungan.ts';
import type { PhoneKunjungan } from '../store/phone.ts';

export interface VisitKeeper {
  readonly latest: () => Kunjungan;
  /** Changes what is shown at once; resolves when it is on disk. */
  readonly edit: (change: (kunjungan: Kunjungan) => Kunjungan) => Promise<void>;
}

/**
 * Puts every edit on disk in its order. Each is made again on what lies there, for another tab may have
 * written; after a write that failed the next one writes all that is on the screen.
 */
export function createVisitKeeper(
  disk: Pick<PhoneKunjungan, 'edit'>,
  id: CommandId,
  start: Kunjungan,
): VisitKeeper {
  let latest = start;
  let hasFailed = false;
  return {
    latest: () => latest,
    edit: async (change) => {
      latest = change(latest);
      const whole = hasFailed ? latest : null;
      try {
        await disk.edit(id, (content) => whole ?? change(kunjunganSchema.parse(content)));
        if (whole) hasFailed = false;
      } catch (fault) {
        hasFailed = true;
        throw fault;
      }
    },
  };
}
