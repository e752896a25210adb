import { mostFileBytes } from '../../domain/reports/file-types.ts';
import { shareTarget } from '../../sync/page-addresses.ts';

/*
 * The shelf of files that another app gave (WhatsApp's "Bagikan", "Buka dengan"): they lie in this device's
 * Cache Storage, which page and worker share and which opens without a database, until one is in a report
 * or a person throws it away. Nobody has to be signed in for it.
 */

/** The name of the shared files in the form. */
export const sharedFilesField = 'berkas';

/** How many lie there at most. */
export const MOST_ARRIVED = 20;

export interface ArrivedFile {
  readonly id: string;
  readonly nama: string;
  readonly sizeBytes: number;
  /** Milliseconds of this device's clock. */
  readonly arrivedAtMs: number;
}

/** Why what was shared is not on the shelf; a part of it never is. */
export const arrivalProblems = ['kosong', 'besar', 'banyak', 'penuh', 'belum-siap'] as const;
export type ArrivalProblem = (typeof arrivalProblems)[number];

interface ShelfDeps {
  readonly caches: CacheStorage;
  readonly nowMs: () => number;
  readonly newId: () => string;
}

/** Puts files on the shelf, all or none; the reason when it is none. */
export async function keepArrived(
  { caches, nowMs, newId }: ShelfDeps,
  files: readonly File[],
): Promise<ArrivalProblem | null> {
  if (files.every(({ size }) => size === 0)) return 'kosong';
  if (files.some(({ size }) => size > mostFileBytes)) return 'besar';
  const shelf = await caches.open(SHELF);
  if ((await shelf.keys()).length + files.length > MOST_ARRIVED) return 'banyak';
  const put: string[] = [];
  try {
    for (const file of files) {
      const address = addressOf(newId());
      put.push(address);
      const headers = {
        'Content-Type': file.type,
        [NAME]: encodeURIComponent(file.name),
        [AT]: String(nowMs()),
        [SIZE]: String(file.size),
      };
      await shelf.put(address, new Response(file, { headers }));
    }
    return null;
  } catch (error) {
    for (const address of put) await shelf.delete(address);
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'penuh';
    throw error;
  }
}

/** What lies on the shelf, the newest first. */
export async function listArrived(caches: CacheStorage): Promise<readonly ArrivedFile[]> {
  const shelf = await caches.open(SHELF);
  const all = (await shelf.keys()).map(async (request) => {
    const headers = (await shelf.match(request))?.headers;
    return {
      id: new URL(request.url).pathname.slice(addressOf('').length),
      nama: decodeURIComponent(headers?.get(NAME) ?? ''),
      sizeBytes: Number(headers?.get(SIZE)),
      arrivedAtMs: Number(headers?.get(AT)),
    };
  });
  return (await Promise.all(all)).toSorted((a, b) => b.arrivedAtMs - a.arrivedAtMs);
}

/** The file itself; null when it is no longer there. */
export async function openArrived(caches: CacheStorage, id: string): Promise<File | null> {
  const kept = await (await caches.open(SHELF)).match(addressOf(id));
  if (!kept) return null;
  const nama = decodeURIComponent(kept.headers.get(NAME) ?? '');
  return new File([await kept.blob()], nama, { type: kept.headers.get('Content-Type') ?? '' });
}

export async function forgetArrived(caches: CacheStorage, id: string): Promise<void> {
  await (await caches.open(SHELF)).delete(addressOf(id));
}

const SHELF = 'tepat-berkas-masuk';
const addressOf = (id: string): string => `${shareTarget}/${id}`;
const NAME = 'X-Nama';
const AT = 'X-Tiba';
const SIZE = 'X-Ukuran';
