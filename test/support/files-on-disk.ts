import type { Page } from 'playwright';

/** A file as the phone's disk has it. */
export interface FileOnDisk {
  readonly id: string;
  readonly state: string;
  readonly addedAt: string;
  readonly sizeBytes: number;
  /** Its bytes lie there too. */
  readonly isHere: boolean;
}

/** All files that a page's disk knows, the oldest first. */
export async function filesOnDisk(page: Page): Promise<readonly FileOnDisk[]> {
  const files = await page.evaluate(readInPage);
  return files.toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
}

async function readInPage(): Promise<FileOnDisk[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
  const db = await done(indexedDB.open('tepat'));
  const tables = db.transaction(['files', 'fileBytes']);
  const rows = done(tables.objectStore('files').getAll());
  const here = new Set(await done(tables.objectStore('fileBytes').getAllKeys()));
  const files = (await rows) as Omit<FileOnDisk, 'isHere'>[]; // as the app wrote them
  db.close();
  return files.map(({ id, state, addedAt, sizeBytes }) => {
    const isHere = here.has(id);
    return { id, state, addedAt, sizeBytes, isHere };
  });
}
