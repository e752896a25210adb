import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  forgetArrived,
  keepArrived,
  listArrived,
  MOST_ARRIVED,
  openArrived,
} from '../../../src/app/sending/arrived-files.ts';
import { mostFileBytes } from '../../../src/domain/reports/file-types.ts';

let nowMs: number;
let ids: number;
const deps = {
  caches,
  nowMs: () => (nowMs += 1),
  newId: () => `berkas-${(ids += 1)}`,
};
const aFile = (name: string, text = 'isi') => new File([text], name, { type: 'text/csv' });
const names = async () => (await listArrived(caches)).map(({ nama }) => nama);

beforeEach(() => {
  nowMs = 1000;
  ids = 0;
});
afterEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
});

test('what is shared lies there under its own name, the newest first, until it is taken away', async () => {
  expect(await keepArrived(deps, [aFile('APBDes 2027 “akhir”.csv', 'a;b')])).toBe(null);
  expect(await keepArrived(deps, [aFile('foto.csv')])).toBe(null);
  expect(await names()).toEqual(['foto.csv', 'APBDes 2027 “akhir”.csv']);
  const [, first] = await listArrived(caches);
  expect(first).toMatchObject({ sizeBytes: 3, arrivedAtMs: 1001 });
  const file = await openArrived(caches, first?.id ?? '');
  expect([file?.name, file?.type, await file?.text()]).toEqual([
    'APBDes 2027 “akhir”.csv',
    'text/csv',
    'a;b',
  ]);
  await forgetArrived(caches, first?.id ?? '');
  expect(await names()).toEqual(['foto.csv']);
  expect(await openArrived(caches, first?.id ?? '')).toBe(null);
});

test('nothing, too much or too many are not taken, not even in part', async () => {
  expect(await keepArrived(deps, [])).toBe('kosong');
  expect(await keepArrived(deps, [aFile('a.csv', '')])).toBe('kosong');
  const large = new File([new Uint8Array(mostFileBytes + 1)], 'film.mp4');
  expect(await keepArrived(deps, [aFile('a.csv'), large])).toBe('besar');
  const many = Array.from({ length: MOST_ARRIVED }, (_, at) => aFile(`${at}.csv`));
  expect(await keepArrived(deps, [...many, aFile('satu lagi.csv')])).toBe('banyak');
  expect(await names()).toEqual([]);
  expect(await keepArrived(deps, many)).toBe(null);
  expect(await keepArrived(deps, [aFile('satu lagi.csv')])).toBe('banyak');
  expect(await names()).toHaveLength(MOST_ARRIVED);
});

test('a full disk is told, and keeps none of them', async () => {
  const shelfOf = async (name: string) => {
    const shelf = await caches.open(name);
    return {
      keys: () => shelf.keys(),
      delete: (address: string) => shelf.delete(address),
      put: async (address: string, response: Response) => {
        if ((await shelf.keys()).length === 1)
          throw new DOMException('no room', 'QuotaExceededError');
        await shelf.put(address, response);
      },
    };
  };
  const full = { ...deps, caches: { open: shelfOf } as unknown as CacheStorage }; // what is used of it
  expect(await keepArrived(full, [aFile('a.csv'), aFile('b.csv')])).toBe('penuh');
  expect(await names()).toEqual([]);
});
