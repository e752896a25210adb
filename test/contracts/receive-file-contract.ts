import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deviceIdSchema } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
import { openFolderStorage } from '../../src/server/files/open-folder-storage.ts';
import { findFile, receiveFile } from '../../src/server/files/receive-file.ts';
import { aFolder } from '../support/a-folder.ts';
import { aUuid } from '../support/a-uuid.ts';
import { actors } from '../support/actors.ts';
import { sampleFiles, sha256Of } from '../support/sample-files.ts';
import { namesOf, noon, perak } from './server-store-world.ts';
import type { StoreWorld } from './server-store-world.ts';

const { pdf } = sampleFiles;
const { operator, operatorPerak, verifikator } = actors;

/** What holds of files over every database. */
export function describeReceiveFile(world: () => StoreWorld): void {
  test('S13 a file that comes twice at once is one document and one row of the journal', async () => {
    const { desk, arrives } = await aDesk(world());
    const before = await seqNow(world());
    const ends = await Promise.all([arrives('1'.repeat(32)), arrives('2'.repeat(32))]);
    expect(ends).toEqual(['received', 'received']);
    expect(await seqNow(world())).toBe(before + 1);
    const doc = await findFile(desk.store, verifikator, here);
    expect(doc).toMatchObject({ sizeBytes: pdf.length, receivedFrom: { person: operator.person } });
    expect(await desk.store.verifyJournal(perak)).toMatchObject({ kind: 'whole' });
  });

  test('S11 a file comes down the feed of its desa and of the kecamatan alone', async () => {
    const { arrives } = await aDesk(world());
    await arrives('1'.repeat(32));
    const seen = async (actor: typeof operator) =>
      namesOf(await world().follow(actor)).some((name) => name.startsWith('file/'));
    expect([await seen(operator), await seen(verifikator), await seen(operatorPerak)]).toEqual([
      true,
      true,
      false,
    ]);
  });
}

const here = { desa: must(operator.desa), sha256: sha256Of(pdf) };

async function aDesk({ store }: StoreWorld) {
  const folder = await aFolder();
  const files = await openFolderStorage(folder);
  let made = 700;
  const newId = () => aUuid((made += 1));
  const desk = { store, files, now: () => noon, newId };
  return {
    desk,
    arrives: async (upload: string) => {
      const device = deviceIdSchema.parse(aUuid(9));
      await writeFile(join(folder, 'uploads', upload), pdf);
      await writeFile(join(folder, 'uploads', `${upload}.json`), '{}');
      return receiveFile(desk, { upload, actor: operator, device, ...here });
    },
  };
}

async function seqNow({ store }: StoreWorld): Promise<number> {
  const { cursor } = await store.readFeed(operator, { feed: null, cursor: 0, limit: 1000 });
  return cursor;
}
