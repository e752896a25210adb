import { describe, expect, test } from 'vitest';
import type { Disk } from '../../src/app/keeper/disk.ts';
import type { KeeperDeps } from '../../src/app/keeper/keeper.ts';
import { openKeeper } from '../../src/app/keeper/open-keeper.ts';
import { keepLastWords, readLastWords } from '../../src/app/store/last-words.ts';
import { StorageFull } from '../../src/app/store/storage-error.ts';
import type { Content } from '../../src/domain/standing/report-doc.ts';
import { aLocalStorage } from '../support/a-local-storage.ts';

/** One thing that somebody writes: a disk as each tab of the app opens it. */
export interface KeptWorld {
  readonly tab: () => Disk;
  /** Names of two fields of it that hold text and are empty at first. */
  readonly fields: readonly [string, string];
}

/** The promise "nothing typed is lost", over whatever is written. */
export function describeKeeper(name: string, create: () => Promise<KeptWorld>): void {
  describe(`${name}`, () => {
    test('says saved only when the disk has it', async () => {
      const { keeper, type, onDisk, one } = await aDesk(create);
      type('satu');
      expect([keeper.content.value[one], keeper.state.value]).toEqual(['satu', 'saving']);
      await keeper.flush();
      expect([(await onDisk())[one], keeper.state.value]).toEqual(['satu', 'saved']);
    });

    test('a fast hand is two writes ahead of the disk at most, and all of it gets there', async () => {
      const { keeper, type, onDisk, one, disk } = await aDesk(create);
      for (const text of ['s', 'sa', 'sat', 'satu']) type(text);
      await keeper.flush();
      expect([(await onDisk())[one], disk.writes]).toEqual(['satu', 2]);
    });

    test('a full disk is told and the words stay on the screen, until there is room', async () => {
      const { keeper, type, onDisk, disk, one } = await aDesk(create);
      disk.isFull = true;
      type('penting');
      expect(await keeper.flush()).toBe(false);
      expect([keeper.state.value, keeper.content.value[one]]).toEqual(['full', 'penting']);
      disk.isFull = false;
      expect(await keeper.flush()).toBe(true);
      expect((await onDisk())[one]).toBe('penting');
    });

    test('what did not fit on a full disk is written with the next key', async () => {
      const { keeper, type, onDisk, disk, one, other } = await aDesk(create);
      disk.isFull = true;
      type('kas');
      await keeper.flush();
      disk.isFull = false;
      keeper.change((all) => ({ ...all, [other]: 'selisih' }));
      expect(await keeper.flush()).toBe(true);
      expect(await onDisk()).toMatchObject({ [one]: 'kas', [other]: 'selisih' });
    });

    test('a full disk takes the words once files that the server has made room', async () => {
      const { keeper, type, onDisk, disk, one } = await aDesk(create);
      disk.isFull = true;
      disk.canMakeRoom = true;
      type('penting');
      expect(await keeper.flush()).toBe(true);
      expect((await onDisk())[one]).toBe('penting');
    });

    test('knows what is shown and not on disk yet', async () => {
      const { keeper, type, one } = await aDesk(create);
      expect(keeper.unsaved()).toBeNull();
      type('satu');
      expect(keeper.unsaved()).toMatchObject({ content: { [one]: 'satu' }, base: { [one]: '' } });
      await keeper.flush();
      expect(keeper.unsaved()).toBeNull();
    });

    test('what no disk took is told as unsaved until one does', async () => {
      const { keeper, type, disk, one } = await aDesk(create);
      disk.isFull = true;
      type('kas');
      await keeper.flush();
      expect(keeper.unsaved()).toMatchObject({ content: { [one]: 'kas' }, base: { [one]: '' } });
    });

    test('keeps what another tab wrote beside what is typed here', async () => {
      const { keeper, type, elsewhere, onDisk, one, other } = await aDesk(create);
      await elsewhere({ [other]: 'tab lain' });
      type('tab ini');
      await keeper.flush();
      expect(await onDisk()).toMatchObject({ [other]: 'tab lain', [one]: 'tab ini' });
      expect(keeper.content.value[other]).toBe('tab lain');
    });

    test('shows what another tab wrote while nothing is typed here', async () => {
      const { keeper, elsewhere, other } = await aDesk(create);
      await elsewhere({ [other]: 'tab lain' });
      keeper.look();
      await expect.poll(() => keeper.content.value[other]).toBe('tab lain');
    });

    test('the last words of a page that went are shown, written, and only then forgotten', async () => {
      const desk = await aDesk(create);
      const { one, storage, disk, opened } = desk;
      const words = { content: { ...opened, [one]: 'kata terakhir' }, base: opened };
      keepLastWords(storage, desk.words(), words);
      disk.isFull = true;
      const next = await desk.opens();
      expect(next.content.value[one]).toBe('kata terakhir');
      expect(await next.flush()).toBe(false);
      expect(readLastWords(storage, desk.words())).toEqual(words);
      disk.isFull = false;
      expect(await next.flush()).toBe(true);
      expect((await desk.onDisk())[one]).toBe('kata terakhir');
      expect(readLastWords(storage, desk.words())).toBeNull();
    });

    test('last words lie over what another tab wrote since', async () => {
      const desk = await aDesk(create);
      const { one, other, opened, storage } = desk;
      const words = { content: { ...opened, [one]: 'kata terakhir' }, base: opened };
      keepLastWords(storage, desk.words(), words);
      await desk.elsewhere({ [other]: 'tab lain' });
      const next = await desk.opens();
      await next.flush();
      expect(await desk.onDisk()).toMatchObject({ [one]: 'kata terakhir', [other]: 'tab lain' });
    });

    test('words that were sent are neither written again nor last words', async () => {
      const { keeper, type, disk, one } = await aDesk(create);
      type('terkirim');
      await keeper.flush();
      const { writes } = disk;
      await keeper.send(async () => keeper.content.value);
      await keeper.rest();
      expect([disk.writes, keeper.unsaved(), keeper.state.value]).toEqual([writes, null, 'saved']);
      expect(keeper.content.value[one]).toBe('terkirim');
    });

    test('what is sent gives room to what begins anew; what was typed meanwhile stays over it', async () => {
      const { keeper, type, opened, elsewhere, one, other } = await aDesk(create);
      type('terkirim');
      await keeper.send(async () => {
        await elsewhere(opened);
        keeper.change((all) => ({ ...all, [other]: 'sementara itu' }));
        return opened;
      });
      await keeper.flush();
      expect(keeper.content.value).toMatchObject({ [one]: '', [other]: 'sementara itu' });
    });

    test('what could not be sent, and what was typed meanwhile, stays', async () => {
      const { keeper, type, onDisk, one, other } = await aDesk(create);
      type('belum');
      await keeper.send(async () => {
        keeper.change((all) => ({ ...all, [other]: 'sementara itu' }));
        return null;
      });
      await keeper.flush();
      expect(await onDisk()).toMatchObject({ [one]: 'belum', [other]: 'sementara itu' });
    });
  });
}

async function aDesk(create: () => Promise<KeptWorld>) {
  const world = await create();
  const [one, other] = world.fields;
  const storage = aLocalStorage();
  const disk = { isFull: false, canMakeRoom: false, writes: 0 };
  const own = world.tab();
  const limited: Disk = {
    ...own,
    write: async (...edit) => {
      if (disk.isFull) throw new StorageFull('full');
      disk.writes += 1;
      await own.write(...edit);
    },
  };
  const deps: KeeperDeps = {
    disk: limited,
    makeRoom: async () => {
      if (disk.canMakeRoom) disk.isFull = false;
      return disk.canMakeRoom;
    },
    after: () => () => {},
  };
  const opens = () => openKeeper(deps, storage);
  const keeper = await opens();
  const onDisk = async (): Promise<Content> => (await world.tab().open()) ?? {};
  return {
    keeper,
    disk,
    storage,
    one,
    other,
    opens,
    onDisk,
    opened: keeper.content.value,
    words: own.words,
    type: (text: string) => keeper.change((all) => ({ ...all, [one]: text })),
    elsewhere: async (fields: Content) => {
      const tab = world.tab();
      const there = await tab.open();
      await tab.write({ ...there, ...fields }, there);
    },
  };
}
