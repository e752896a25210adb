/** In the page: all that its databases hold, as text; run by `page.evaluate`. */
export async function everythingOnDisk(): Promise<string> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
  const texts: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const table of db.objectStoreNames) {
      const rows = await done(db.transaction(table).objectStore(table).getAll());
      texts.push(JSON.stringify(rows));
    }
    db.close();
  }
  return texts.join('\n');
}
