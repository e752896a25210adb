import { expect, test } from 'vitest';
import { createVisitKeeper } from '../../../../src/app/rooms/kunjungan/visit-keeper.ts';
import { withoutSignature } from '../../../../src/app/rooms/kunjungan/edits.ts';
import type { Kunjungan } from '../../../../src/domain/kunjungan/kunjungan.ts';
import type { Content } from '../../../../src/domain/standing/content.ts';
import { commandId } from '../../../support/a-command.ts';
import { aKunjungan } from '../../../support/a-kunjungan.ts';

/** A disk with one visit on it that can be full. */
function aDisk(start: Kunjungan) {
  let content: Content = start;
  let isFull = false;
  let writes = 0;
  return {
    count: () => writes,
    content: () => content,
    fills: (full: boolean) => void (isFull = full),
    writes: (fields: Partial<Kunjungan>) => void (content = { ...content, ...fields }),
    edit: async (_id: unknown, edit: (content: Content) => Content) => {
      if (isFull) throw new Error('full');
      writes += 1;
      await Promise.resolve();
      content = edit(content);
    },
  };
}

const sets = (fields: Partial<Kunjungan>) => (all: Kunjungan) => ({ ...all, ...fields });

test('an edit leaves what another tab wrote beside it', async () => {
  const disk = aDisk(aKunjungan());
  const keeper = createVisitKeeper(disk, commandId(1), aKunjungan());
  disk.writes({ mulai: '09:00' });
  await keeper.edit(sets({ catatan: 'kas' }));
  expect(disk.content()).toMatchObject({ mulai: '09:00', catatan: 'kas' });
});

test('what did not fit on a full disk is written with the next edit', async () => {
  const disk = aDisk(aKunjungan());
  const keeper = createVisitKeeper(disk, commandId(1), aKunjungan());
  disk.fills(true);
  await expect(keeper.edit(sets({ catatan: 'kas' }))).rejects.toThrow('full');
  await expect(keeper.edit(sets({ mulai: '09:00' }))).rejects.toThrow('full');
  expect(keeper.latest()).toMatchObject({ catatan: 'kas', mulai: '09:00' });
  disk.fills(false);
  await keeper.edit(sets({ selesai: '11:00' }));
  expect(disk.content()).toMatchObject({ catatan: 'kas', mulai: '09:00', selesai: '11:00' });
});

test('a fast hand is two writes ahead of the disk at most, and all of it gets there', async () => {
  const disk = aDisk(aKunjungan());
  const keeper = createVisitKeeper(disk, commandId(1), aKunjungan());
  const keys = 'kas selisih'.split('');
  const written = keys.map((key) => keeper.edit((all) => ({ ...all, catatan: all.catatan + key })));
  expect(keeper.unsaved()).toMatchObject({ content: { catatan: 'kas selisih' }, base: {} });
  await Promise.all(written);
  expect([disk.content()['catatan'], disk.count()]).toEqual(['kas selisih', 2]);
  expect(keeper.unsaved()).toBeNull();
});

test('what no disk took is told as unsaved until one does', async () => {
  const disk = aDisk(aKunjungan());
  const keeper = createVisitKeeper(disk, commandId(1), aKunjungan());
  disk.fills(true);
  await expect(keeper.edit(sets({ catatan: 'kas' }))).rejects.toThrow('full');
  expect(keeper.unsaved()).toMatchObject({ content: { catatan: 'kas' }, base: { catatan: '' } });
});

test('a changed recommendation asks for the signature anew, and keeps the name', () => {
  const diketahui = { nama: 'Hadi', jabatan: 'Kades', tandaTangan: 'AAAA' };
  const edited = withoutSignature(sets({ catatan: 'x' }))(aKunjungan({ diketahui }));
  expect(edited.diketahui).toEqual({ ...diketahui, tandaTangan: null });
});
