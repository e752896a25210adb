import { describe, expect, test } from 'vitest';
import type { Disk } from '../../../src/app/keeper/disk.ts';
import { closeKeeper, openKeeper } from '../../../src/app/keeper/open-keeper.ts';
import { keepLastWords, readLastWords } from '../../../src/app/store/last-words.ts';
import { StorageFull } from '../../../src/app/store/storage-error.ts';
import type { Content } from '../../../src/domain/standing/report-doc.ts';
import { aLocalStorage } from '../../support/a-local-storage.ts';

/** A disk on which this lies; it takes every write. */
function aDisk(lies: Content): Disk & { readonly there: () => Content } {
  let content = lies;
  return {
    there: () => content,
    words: () => 'satu',
    open: async () => content,
    read: async () => content,
    write: async (newest) => void (content = newest),
  };
}

const deps = { makeRoom: async () => false, after: () => () => {} };

test('words typed back to what they were stand, though the disk has what was between', async () => {
  const storage = aLocalStorage();
  const [before, emptied] = [{ catatan: 'kas kurang' }, { catatan: '' }];
  keepLastWords(storage, 'satu', { content: before, base: before, writing: emptied });
  const disk = aDisk(emptied);
  const keeper = await openKeeper({ ...deps, disk }, storage);
  expect(keeper.content.value).toEqual(before);
  await keeper.flush();
  expect(disk.there()).toEqual(before);
});

test("another hand's words stand beside those that were still on the screen", async () => {
  const storage = aLocalStorage();
  const base = { catatan: '', nomor: '' };
  const typed = { content: { ...base, catatan: 'kas' }, base, writing: { ...base, catatan: 'ka' } };
  keepLastWords(storage, 'satu', typed);
  const keeper = await openKeeper({ ...deps, disk: aDisk({ ...base, nomor: '7' }) }, storage);
  expect(keeper.content.value).toEqual({ catatan: 'kas', nomor: '7' });
});

describe('a form that is left', () => {
  const before = { catatan: '' };
  const typed = { catatan: 'kas kurang' };

  test('keeps for its page what a slow disk does not have yet, until it has', async () => {
    const storage = aLocalStorage();
    const taken = Promise.withResolvers<void>();
    const disk = aDisk(before);
    const slow = {
      ...disk,
      write: (newest: Content) => taken.promise.then(() => disk.write(newest, before)),
    };
    const keeper = await openKeeper({ ...deps, disk: slow }, storage);
    keeper.change(() => typed);
    const closed = closeKeeper(slow, keeper, storage);
    expect(readLastWords(storage, 'satu')?.content).toEqual(typed);
    taken.resolve();
    await closed;
    expect(disk.there()).toEqual(typed);
    expect(readLastWords(storage, 'satu')).toBeNull();
  });

  test('keeps what a full disk did not take', async () => {
    const storage = aLocalStorage();
    const full = { ...aDisk(before), write: () => Promise.reject(new StorageFull()) };
    const keeper = await openKeeper({ ...deps, disk: full }, storage);
    keeper.change(() => typed);
    await closeKeeper(full, keeper, storage);
    const next = await openKeeper({ ...deps, disk: aDisk(before) }, storage);
    expect(next.content.value).toEqual(typed);
  });

  test('does not forget what it left when it was opened again', async () => {
    const storage = aLocalStorage();
    const taken = Promise.withResolvers<void>();
    const slow = { ...aDisk(before), write: () => taken.promise };
    const keeper = await openKeeper({ ...deps, disk: slow }, storage);
    keeper.change(() => typed);
    const closed = closeKeeper(slow, keeper, storage);
    const newer = { content: { catatan: 'kas kurang lagi' }, base: before, writing: null };
    keepLastWords(storage, 'satu', newer);
    taken.resolve();
    await closed;
    expect(readLastWords(storage, 'satu')).toEqual(newer);
  });
});
