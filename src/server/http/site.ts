import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gzip } from 'node:zlib';
import { StartProblem } from '../start-problem.ts';
import { isPackable, listSiteFiles, packedSuffix, typeOf } from './site-files.ts';

export interface SiteFile {
  readonly type: string;
  /** Its name holds the hash of its content: kept for good. */
  readonly isHashed: boolean;
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For browsers that take it so. `br` only where the build has left it. */
  readonly compressed: {
    readonly br: Uint8Array<ArrayBuffer> | null;
    readonly gzip: Uint8Array<ArrayBuffer>;
  } | null;
}

/** The built app in memory, by path from `/`. */
export type Site = ReadonlyMap<string, SiteFile>;

/** Reads the folder that `npm run build` fills, with what the build has packed. */
export async function loadSite(folder: string): Promise<Site> {
  const paths = await listSiteFiles(folder);
  const files = paths.map(async (path): Promise<[string, SiteFile]> => {
    const url = path.slice(folder.length).replaceAll(sep, '/');
    return [url, await loadFile(path, url)];
  });
  const site = new Map(await Promise.all(files));
  if (!site.has('/index.html'))
    throw new StartProblem(
      `Aplikasi belum dibangun di ${folder}. Jalankan \`npm run build\` dulu.`,
    );
  return site;
}

async function loadFile(path: string, url: string): Promise<SiteFile> {
  const bytes = new Uint8Array(await readFile(path));
  return {
    type: typeOf(path),
    isHashed: url.startsWith('/assets/'),
    etag: `"${hash('sha256', bytes).slice(0, 32)}"`,
    bytes,
    compressed: isPackable(path) ? await compress(path, bytes) : null,
  };
}

/** Gzip takes milliseconds and is made here; brotli takes seconds and is only found. */
async function compress(path: string, bytes: Uint8Array): Promise<SiteFile['compressed']> {
  const [br, gz] = await Promise.all([
    findPacked(path, bytes),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  return { br, gzip: new Uint8Array(gz) };
}

/** What was packed beside a file, if it still is that file: one that was changed since is not served as it was. */
async function findPacked(
  path: string,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const packed = await readFile(path + packedSuffix).catch(() => null);
  const unpacked = packed && (await promisify(brotliDecompress)(packed).catch(() => null));
  return packed && unpacked?.equals(bytes) ? new Uint8Array(packed) : null;
}
