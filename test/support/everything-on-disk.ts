/**
 * In the page: all that its databases and caches hold, as text under `database/table` or `cache/name`; bytes
 * as a letter each, so that a piece of a file is found in them. Run by `page.evaluate`.
 */
export async function everythingOnDisk(): Promise<Readonly<Record<string, string>>> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
  const asLetters = (bytes: Uint8Array): string => {
    let letters = '';
    for (let from = 0; from < bytes.length; from += 8192)
      letters += String.fromCharCode(...bytes.subarray(from, from + 8192));
    return letters;
  };
  const asText = async (value: unknown): Promise<string> => {
    if (value instanceof Blob) return asLetters(new Uint8Array(await value.arrayBuffer()));
    if (value instanceof ArrayBuffer) return asLetters(new Uint8Array(value));
    if (value instanceof Uint8Array) return asLetters(value);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    const parts: string[] = [];
    for (const [key, part] of Object.entries(value)) parts.push(`"${key}":${await asText(part)}`);
    return `{${parts.join()}}`;
  };
  const texts: Record<string, string> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const table of db.objectStoreNames) {
      const rows = await done(db.transaction(table).objectStore(table).getAll());
      texts[`${name}/${table}`] = await asText(rows);
    }
    db.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const bodies: string[] = [];
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      bodies.push(request.url, await asText(await answer?.arrayBuffer()));
    }
    texts[`cache/${name}`] = bodies.join('\n');
  }
  return texts;
}
