import { type ReadStream, constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { codeOf } from '../start-problem.ts';
import type { FileStorage, OpenFile } from './file-storage.ts';

/** Half uploads nobody went on with are dropped after a week, in milliseconds. */
const uploadLifeMs = 7 * 24 * 60 * 60_000;

/*
 *   files/uploads/<id>         under way, beside it <id>.json
 *   files/<ab>/<sha256>        whole: written beside its place, brought to disk, then named at once
 */

/** The storage in a folder, made where needed; drops what was left half for too long. */
export async function openFolderStorage(folder: string): Promise<FileStorage> {
  const directory = join(folder, 'uploads');
  await mkdir(directory, { recursive: true });
  const uploads = new FileStore({ directory, expirationPeriodInMilliseconds: uploadLifeMs });
  await uploads.deleteExpired();
  const placeOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    uploads,
    readUpload: (upload) => uploads.read(upload) as ReadStream, // by `createReadStream`
    keep: (upload, sha256) => keep(join(directory, upload), placeOf(sha256), upload),
    dropUpload: (upload) => uploads.remove(upload),
    open: (sha256) => openFile(placeOf(sha256)),
  };
}

async function keep(from: string, place: string, upload: string): Promise<void> {
  const folder = dirname(place);
  await mkdir(folder, { recursive: true });
  const beside = `${place}.${upload}`;
  try {
    await copyFile(from, beside, constants.COPYFILE_FICLONE);
    await bringToDisk(beside);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await bringToDisk(folder);
  await bringToDisk(dirname(folder));
}

/** A file's bytes, or the names in a folder; some systems have no such thing for folders. */
async function bringToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  try {
    await handle?.sync();
  } catch (error) {
    // As Windows and some network disks say it of a folder.
    if (!['EISDIR', 'EINVAL', 'EPERM'].includes(codeOf(error))) throw error;
  } finally {
    await handle?.close();
  }
}

async function openFile(place: string): Promise<OpenFile | null> {
  try {
    const handle = await open(place, 'r');
    const { size } = await handle.stat();
    return { sizeBytes: size, stream: handle.createReadStream() };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
