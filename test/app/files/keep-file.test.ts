import { webcrypto } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepFile } from '../../../src/app/files/keep-file.ts';
import type { KeepFileDeps, Keeping } from '../../../src/app/files/keep-file.ts';
import { StorageFull } from '../../../src/app/store/storage-error.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { mostFileBytes } from '../../../src/domain/reports/file-types.ts';
import { actors } from '../../support/actors.ts';
import { createMemoryPhone } from '../../support/memory-phone.ts';
import type { MemoryPhone } from '../../support/memory-phone.ts';
import { aPdf, sampleFiles, sha256Of, strangeFiles } from '../../support/sample-files.ts';
import { seededBytes } from '../../support/seeded-bytes.ts';

const desa = must(actors.operator.desa);
const { pdf, jpeg, csv } = sampleFiles;
/** What the browser's drawing makes of any photo here. */
const small = new Blob([jpeg.slice(0, 900)], { type: 'image/jpeg' });
const large = new Blob([jpeg, jpeg]);
const exif = Uint8Array.from([
  ...jpeg.slice(0, 4),
  ...Buffer.from('Exif\0\0GPS'),
  ...jpeg.slice(4),
]);

let phone: MemoryPhone;
let deps: KeepFileDeps;
beforeEach(() => {
  phone = createMemoryPhone({
    actor: actors.operator,
    clock: () => Date.parse('2026-10-29T02:05:00.000Z'),
    random: seededBytes(1),
    post: async () => ({ kind: 'no-answer' }),
  });
  deps = {
    files: phone.files,
    sha256: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
    shrinkPhoto: async () => small,
    makeRoom: async () => false,
  };
});

test('a file is on disk, waiting, before its record is given out', async () => {
  const kept = await keep(pdf, 'Perdes.pdf');
  const sha256 = sha256Of(pdf);
  expect(kept).toEqual({
    kind: 'kept',
    lampiran: {
      jenis: 'perdes',
      nama: 'Perdes.pdf',
      tipe: 'application/pdf',
      sizeBytes: pdf.length,
      originalBytes: null,
      sha256,
    },
  });
  expect(await phone.files.list()).toMatchObject([
    { id: `${desa}/${sha256}`, state: 'waiting', hasBytes: true, uploadUrl: null, sentBytes: 0 },
  ]);
  expect(await bytesOf(sha256)).toEqual(pdf);
});

describe('a photo', () => {
  test('is made small, and its size before is told', async () => {
    const kept = await keep(jpeg, 'IMG_1.jpeg');
    expect(kept).toMatchObject({
      lampiran: { nama: 'IMG_1.jpeg', sizeBytes: 900, originalBytes: jpeg.length },
    });
  });

  test('goes as the camera made it when the person asks for that', async () => {
    expect(await keep(jpeg, 'a.jpg', { asIs: true })).toMatchObject({
      lampiran: { sizeBytes: jpeg.length, originalBytes: null },
    });
  });

  test('stays as it is when drawing makes it no smaller', async () => {
    deps = { ...deps, shrinkPhoto: async () => large };
    expect(await keep(jpeg, 'a.jpg')).toMatchObject({ lampiran: { sha256: sha256Of(jpeg) } });
  });

  // Taken out: looking for the camera's notes; the place of the photo then goes along.
  test('never tells where it was made, also when drawing makes it no smaller', async () => {
    deps = { ...deps, shrinkPhoto: async () => large };
    expect(await keep(exif, 'a.jpg')).toMatchObject({ lampiran: { sizeBytes: large.size } });
  });

  test('of a kind the server does not take becomes a JPEG', async () => {
    const kept = await keep(Uint8Array.from(seededBytes(9)(3000)), 'IMG_2.HEIC', {
      type: 'image/heic',
    });
    expect(kept).toMatchObject({ lampiran: { nama: 'IMG_2.jpg', tipe: 'image/jpeg' } });
  });

  test('that this phone cannot read is told as such', async () => {
    deps = { ...deps, shrinkPhoto: async () => null };
    expect(await keep(jpeg, 'a.jpg')).toEqual({ kind: 'problem', problem: 'unreadable-photo' });
  });
});

describe('is refused with its reason, and leaves nothing behind:', () => {
  test.each([
    ['an empty file', strangeFiles.empty, 'empty'],
    ['a program under the name of a PDF', strangeFiles.program, 'unsupported-type'],
    ['a page that a browser might run', strangeFiles.html, 'unsupported-type'],
    ['one byte more than the limit', aPdf(mostFileBytes + 1), 'too-large'],
  ])('%s', async (_, bytes, problem) => {
    expect(await keep(bytes, 'Perdes.pdf')).toEqual({ kind: 'problem', problem });
    expect(await phone.files.list()).toEqual([]);
  });

  test('one for which there is no room', async () => {
    deps = { ...deps, files: { keep: async () => Promise.reject(new StorageFull('full')) } };
    expect(await keep(pdf, 'a.pdf')).toEqual({ kind: 'problem', problem: 'full' });
  });
});

test('is kept once files that the server has made room', async () => {
  let isFull = true;
  deps = {
    ...deps,
    files: {
      keep: async (...file) => {
        if (isFull) throw new StorageFull('full');
        return phone.files.keep(...file);
      },
    },
    makeRoom: async () => {
      isFull = false;
      return true;
    },
  };
  expect(await keep(csv, 'rincian.csv')).toMatchObject({ kind: 'kept' });
  expect(await phone.files.list()).toHaveLength(1);
});

function keep(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  { type = '', ...keeping }: Partial<Keeping> & { type?: string } = {},
) {
  return keepFile(deps, new File([bytes], name, { type }), { desa, jenis: 'perdes', ...keeping });
}

async function bytesOf(sha256: string): Promise<Uint8Array> {
  return new Uint8Array(await must(await phone.files.bytes(`${desa}/${sha256}`)).arrayBuffer());
}
