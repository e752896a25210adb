import { StorageFull } from '../store/storage-error.ts';

/**
 * Runs a write; where the disk is full, again after each time that `makeRoom` let go of what the server has,
 * until it has nothing more to give.
 */
export async function withRoom<T>(
  write: () => Promise<T>,
  makeRoom: () => Promise<boolean>,
): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof StorageFull) || !(await makeRoom())) throw error;
    }
  }
}
