import { hash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { StartProblem } from '../start-problem.ts';

export interface SiteFile {
  readonly type: string;
  /** Its name holds the hash of its content: kept for good. */
  readonly isHashed: boolean;
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly compressed: Readonly<Record<'br' | 'gzip', Uint8Array<ArrayBuffer>>> | null;
}

/** The built app in memory, by path from `/`. */
export type Site = ReadonlyMap<string, SiteFile>;

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

/** Reads the folder that `npm run build` fills, and compresses it once. */
export async function loadSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, SiteFile]> => {
      const url = path.slice(folder.length).replaceAll(sep, '/');
      return [url, await loadFile(path, url)];
    }),
  );
  const site = new Map(files);
  if (!site.has('/index.html'))
    throw new StartProblem(
      `Aplikasi belum dibangun di ${folder}. Jalankan \`npm run build\` dulu.`,
    );
  return site;
}

async function loadFile(path: string, url: string): Promise<SiteFile> {
  const bytes = new Uint8Array(await readFile(path));
  const type = typeByExtension[extname(path)] ?? 'application/octet-stream';
  return {
    type,
    isHashed: url.startsWith('/assets/'),
    etag: `"${hash('sha256', bytes).slice(0, 32)}"`,
    bytes,
    compressed: isText.test(type) ? await compress(bytes) : null,
  };
}

async function compress(bytes: Uint8Array): Promise<SiteFile['compressed']> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  return { br: new Uint8Array(br), gzip: new Uint8Array(gz) };
}
