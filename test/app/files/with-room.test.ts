import { expect, test } from 'vitest';
import { withRoom } from '../../../src/app/files/with-room.ts';
import { StorageFull } from '../../../src/app/store/storage-error.ts';

/** A disk that takes a write once so many files have gone, of those it may let go. */
function aDisk(needed: number, releasable: number) {
  let gone = 0;
  return {
    gone: () => gone,
    write: async () => {
      if (gone < needed) throw new StorageFull('full');
      return 'written';
    },
    makeRoom: async () => {
      if (gone === releasable) return false;
      gone += 1;
      return true;
    },
  };
}

test('lets go of no more than the write needs', async () => {
  const disk = aDisk(2, 5);
  expect(await withRoom(disk.write, disk.makeRoom)).toBe('written');
  expect(disk.gone()).toBe(2);
});

test('tells that the disk is full once there is nothing more to let go', async () => {
  const disk = aDisk(3, 2);
  await expect(withRoom(disk.write, disk.makeRoom)).rejects.toThrow(StorageFull);
  expect(disk.gone()).toBe(2);
});

test('lets nothing go for another fault', async () => {
  const disk = aDisk(0, 2);
  const write = () => Promise.reject(new TypeError('bug'));
  await expect(withRoom(write, disk.makeRoom)).rejects.toThrow(TypeError);
  expect(disk.gone()).toBe(0);
});
