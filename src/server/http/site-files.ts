import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import mediaTypes from './media-types.json' with { type: 'json' };

/** What lies ready beside a text of the site: the same, packed by brotli. */
export const packedSuffix = '.br';

const typeByExtension: Readonly<Record<string, string>> = mediaTypes;
const isText = /^text\/|json$|svg/;

export function typeOf(path: string): string {
  return typeByExtension[extname(path)] ?? 'application/octet-stream';
}

/** Whether packing makes it smaller; a picture is packed already. */
export function isPackable(path: string): boolean {
  return isText.test(typeOf(path));
}

/** The files of a folder and its folders, without those that only pack another; none where there is no folder. */
export async function listSiteFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(packedSuffix))
    .map((entry) => join(entry.parentPath, entry.name));
}
