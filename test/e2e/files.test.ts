import { expect } from '../support/expect.ts';
import { afterAll, afterEach, beforeAll, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { operatorDesa } from '../support/operator-desa.ts';
import {
  addressOf,
  asksFor,
  attaches,
  plansOneKegiatan,
  rkpdesOf,
} from '../support/rkpdes-with-file.ts';
import type { SampleFile } from '../support/rkpdes-with-file.ts';
import { aPdf } from '../support/sample-files.ts';
import { verifikatorOn } from '../support/verifikator.ts';

const [sembung, glagahan] = ['35.17.01.2006', '35.17.01.2007'] as const;
const berkas = aPdf(6 * 1024 * 1024);
const daftarHadir: SampleFile = { name: 'Daftar hadir.pdf', bytes: berkas };

let perak: Kecamatan;
let hp: Device;

// Each test with a desa of its own: a file, once sent, is with the server for all reports of its desa.
beforeAll(async () => {
  perak = await openKecamatan();
});
afterAll(() => perak.close());

beforeEach(async () => {
  hp = await perak.device();
});
afterEach(() => hp.closes());

test('S13 a verifikator sees that a file is missing until it is there', async () => {
  await hp.signsIn('operator.sembung');
  await plansOneKegiatan(hp, sembung);
  await attaches(hp, sembung, daftarHadir);
  hp.line.slow(20_000);
  await hp.opens(`${rkpdesOf(sembung)}/kirim`);
  await hp.page().getByLabel('Nama kepala desa').fill('Hadi Santoso');
  await hp.page().getByRole('button', { name: 'Kirim sekarang' }).click();
  await operatorDesa(hp).seesReceipt();
  const laptop = await perak.device(deskScreen);
  await laptop.signsIn('verifikator');
  await verifikatorOn(laptop).checks('Sembung');
  const page = laptop.page();
  await expect(page.getByText('Lampiran belum lengkap di server: baru 0 dari 1')).toBeVisible();
  hp.line.slow(null);
  await expect
    .poll(() => asksFor(page, addressOf(sembung, berkas)), {
      timeout: 60_000,
      message: 'the file at the server',
    })
    .toBe(200);
  // As when the verifikator comes back to it: the feed is asked anew.
  await page.reload();
  await expect(page.getByText('Lampiran lengkap di server: 1 berkas')).toBeVisible({
    timeout: 30_000,
  });
});

test('S13 a file that changed on the phone is refused, and the phone says what to do', async () => {
  await hp.signsIn('operator.glagahan');
  await hp.goesOffline();
  await attaches(hp, glagahan, daftarHadir);
  await expect(hp.page().getByText('Baru di HP ini, menunggu sinyal')).toBeVisible();
  await hp.page().evaluate(spoilFiles);
  await hp.goesOnline();
  await expect(hp.page().getByText('Ditolak server. Isinya rusak')).toBeVisible({
    timeout: 30_000,
  });
  expect(await asksFor(hp.page(), addressOf(glagahan, berkas))).toBe(404);
});

/** In the page: the bytes of every file on its disk become others, as many as before. */
async function spoilFiles(): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
  const db = await done(indexedDB.open('tepat'));
  const table = (): IDBObjectStore =>
    db.transaction('fileBytes', 'readwrite').objectStore('fileBytes');
  const rows = (await done(table().getAll())) as { id: string; bytes: Blob }[]; // as the app wrote them
  for (const { id, bytes } of rows)
    await done(table().put({ id, bytes: new Blob(['%PDF-', new Uint8Array(bytes.size - 5)]) }));
  db.close();
}
