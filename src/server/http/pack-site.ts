import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { isPackable, listSiteFiles, packedSuffix } from './site-files.ts';

/**
 * Puts a `.br` beside every text of a built site: the last step of `npm run build`. Packing as small as
 * brotli can takes seconds, so it is done once and not at every start of the server.
 */
export async function packSite(folder: string): Promise<void> {
  const paths = (await listSiteFiles(folder)).filter(isPackable);
  await Promise.all(
    paths.map(async (path) =>
      writeFile(path + packedSuffix, await promisify(brotliCompress)(await readFile(path))),
    ),
  );
}
