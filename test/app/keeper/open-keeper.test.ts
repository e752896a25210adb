import { expect, test } from 'vitest';
import type { Disk } from '../../../src/app/keeper/disk.ts';
import { openKeeper } from '../../../src/app/keeper/open-keeper.ts';
import { keepLastWords } from '../../../src/app/store/last-words.ts';
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
