import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { aFolder } from '../support/a-folder.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import type { BadLine } from '../support/bad-line.ts';
import { operatorDesa } from '../support/operator-desa.ts';
import { aPdf, aPhoto, sha256Of } from '../support/sample-files.ts';
import { verifikatorOn } from '../support/verifikator.ts';

const MB = 1024 * 1024;
const [perakCode, sembung, glagahan] = ['35.17.01.2005', '35.17.01.2006', '35.17.01.2007'] as const;
const berkas = aPdf(6 * MB);
const foto = aPhoto(6 * MB);

interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
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

/*
 * S13 on a line as it is in the hills: 1 MB/s while it stands, and it stands a second and a half at a time.
 * The figures go first; the phone is switched off in the middle of the file.
 */
test('S13 a 6 MB photo comes over a line that keeps dropping, long after its receipt', async () => {
  await hp.signsIn('operator.perak');
  const operator = operatorDesa(hp);
  await plansOneKegiatan(hp, perakCode);
  await attaches(hp, perakCode, { name: 'Foto berita acara.jpg', bytes: foto });
  hp.line.slow(MB);
  await hp.opens(`${rkpdesOf(perakCode)}/kirim`);
  await hp.page().getByLabel('Nama kepala desa').fill('Hadi Santoso');
  await hp.page().getByRole('button', { name: 'Kirim sekarang' }).click();
  await operator.seesReceipt();
  await expect(hp.page().getByText('Lampiran belum lengkap di server')).toBeVisible();
  const filed = new URL(hp.page().url()).pathname.split('/').at(-1);
  const sentBefore = hp.line.sent();
  expect(sentBefore).toBeLessThan(4 * MB);

  const drops = dropEvery(hp.line, 2000 /* half a second of them without a line */);
  await expect.poll(() => hp.line.sent(), { timeout: 60_000 }).toBeGreaterThan(2.5 * MB);
  await hp.closes();
  await hp.reopens(`/dokumen/${filed}`);
  await expect(hp.page().getByText('Lampiran lengkap di server: 1 berkas')).toBeVisible({
    timeout: 80_000,
  });
  await drops.end();
  hp.line.slow(null);
  expect(hp.line.sent()).toBeGreaterThan(6 * MB);
  expect(hp.line.sent()).toBeLessThan(1.2 * 6 * MB);

  const laptop = await perak.device(deskScreen);
  await laptop.signsIn('verifikator');
  await verifikatorOn(laptop).checks('Perak');
  await expect(laptop.page().getByText('Lampiran lengkap di server: 1 berkas')).toBeVisible();
  expect(await hashAtServer(laptop.page(), addressOf(perakCode, foto))).toBe(sha256Of(foto));

  const elsewhere = await perak.device();
  await elsewhere.signsIn('operator.sembung');
  expect(await asksFor(elsewhere.page(), addressOf(perakCode, foto))).toBe(403);
});

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

function rkpdesOf(desa: string): string {
  return `/laporan/${desa}/rkpdes/2027`;
}

async function plansOneKegiatan({ page, opens }: Device, desa: string): Promise<void> {
  await opens(`${rkpdesOf(desa)}/kegiatan`);
  await page().getByRole('button', { name: 'Tambah kegiatan' }).click();
  await page().getByRole('button', { name: 'Tulis sendiri, tanpa kode' }).click();
  await page().getByLabel('Jenis kegiatan').fill('Pembangunan jalan usaha tani');
  await page().getByRole('dialog').getByRole('button', { name: 'Selesai' }).click();
}

/** Puts a file into the draft as berita acara, as it is, and waits until it is on the phone. */
async function attaches(
  { page, opens }: Device,
  desa: string,
  { name, bytes }: SampleFile,
): Promise<void> {
  const path = join(await aFolder(), name);
  await writeFile(path, bytes);
  await opens(`${rkpdesOf(desa)}/lampiran`);
  await page().getByLabel('Kirim foto dengan ukuran asli').check();
  await page().getByLabel('Pilih berkas Berita acara').first().setInputFiles(path);
  await expect(
    page().getByRole('button', { name: new RegExp(`^(Simpan|Buka) ${name}`) }),
  ).toBeVisible();
  await expect(
    page().getByRole('main').getByText('Tersimpan di HP', { exact: true }),
  ).toBeVisible();
}

/** SHA-256 of what the server gives for a file's address, asked from inside the page. */
function hashAtServer(page: Page, address: string): Promise<string> {
  return page.evaluate(async (path) => {
    const digest = await crypto.subtle.digest('SHA-256', await (await fetch(path)).arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  }, address);
}

/** The status of the file's address, asked from inside the page. */
function asksFor(page: Page, address: string): Promise<number> {
  return page.evaluate(async (path) => (await fetch(path)).status, address);
}

function addressOf(desa: string, bytes: Uint8Array): string {
  return `/api/files/${desa}/${sha256Of(bytes)}`;
}

/** Takes the line away for half a second, again and again. */
function dropEvery(line: BadLine, everyMs: number): { readonly end: () => Promise<void> } {
  let restore: NodeJS.Timeout | undefined;
  const drops = setInterval(() => {
    line.cut();
    restore = setTimeout(line.restore, 500);
  }, everyMs);
  return {
    end: async () => {
      clearInterval(drops);
      clearTimeout(restore);
      line.restore();
    },
  };
}
