import { StorageFull } from '../store/storage-error.ts';

/** Runs a write; where the disk is full, once more after `makeRoom` let go of what the server has. */
export async function withRoom<T>(
  write: () => Promise<T>,
  makeRoom: () => Promise<boolean>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof StorageFull) || !(await makeRoom())) throw error;
    return write();
  }
}
