import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What lies ready beside a text of the site: the same, packed by brotli. */
export const packedSuffix = '.br';

const typeByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
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
