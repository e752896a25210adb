import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { mostTitipanBytes, titipanSchema } from '../../src/sync/messages/courier.ts';
import type { Titipan } from '../../src/sync/messages/courier.ts';
import { deskScreen } from '../support/a-chromium.ts';
import { signIn } from '../support/a-device.ts';
import type { Device } from '../support/a-device.ts';
import { aFilmOf } from '../support/a-film.ts';
import { aFolder } from '../support/a-folder.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { operatorDesa, perboto } from '../support/operator-desa.ts';
import { everythingOnDisk } from '../support/everything-on-disk.ts';
import { verifikatorOn } from '../support/verifikator.ts';

/** Of the report, its signer and its maker: none of it may be read on the pembina's phone. */
const secrets = ['Hadi Santoso', '141/05/BPD/2026', 'file-report', '35.17.01.2005/apbdes'];

let perak: Kecamatan;
let desa: Device;
let pembina: Device;
let folder: string;

beforeEach(async () => {
  perak = await openKecamatan();
  desa = await perak.device();
  pembina = await perak.device();
  folder = await aFolder();
});
afterEach(() => perak.close());

test('a report leaves a desa without a line on the pembina’s phone, and its answer comes back', async () => {
  const file = await filesWithoutLine();
  await pembina.signsIn('pembina');
  await pembina.goesOffline();
  await adds(file);
  await says('Titipan masuk. Diantar begitu ada sinyal.');
  await adds(file);
  await says('Titipan ini sudah ada di HP ini.');

  const disk = await pembina.page().evaluate(everythingOnDisk);
  expect(disk).toContain('tepat-titipan-1');
  for (const secret of secrets) expect(disk).not.toContain(secret);
  const own = await desa.page().evaluate(everythingOnDisk);
  for (const secret of secrets) expect(own).toContain(secret);

  await pembina.goesOnline();
  await isDelivered();
  const laptop = await perak.device(deskScreen);
  await laptop.signsIn('verifikator');
  await verifikatorOn(laptop).checks('Perak');

  const balasan = await saves(pembina.page(), 'Bagikan balasan');
  await desa.page().getByLabel('Masukkan balasan').setInputFiles(balasan);
  await expect(
    desa.page().getByText(/^Balasan kecamatan masuk: \d kiriman diterima/),
  ).toBeVisible();
  await expect(desa.page().getByText(/^Semua kiriman sudah sampai/)).toBeVisible();
  const [receipt] = await operatorDesa(desa).listsReceipts();

  await pembina.page().getByRole('button', { name: 'Hapus dari HP ini' }).click();
  await expect(carried()).toHaveCount(0);
  await adds(file);
  await isDelivered();
  await desa.goesOnline();
  await operatorDesa(desa).sends();
  expect(await operatorDesa(desa).listsReceipts()).toEqual([receipt]);
});

test('what is no titipan of this kecamatan, was changed or comes from a revoked device is refused', async () => {
  const file = await filesWithoutLine();
  const titipan = titipanSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const waiting = desa.page().getByText(/^\d kiriman belum sampai di kecamatan/);
  const before = await waiting.innerText();
  await pembina.signsIn('pembina');
  await pembina.goesOffline();

  await adds(await written({ ...titipan, kecamatan: '35.17.02' as Titipan['kecamatan'] }));
  await says('Titipan ini untuk kecamatan lain, jadi tidak dapat Anda antar.');
  await adds(await written({ ...titipan, sealed: 'A'.repeat(2 * mostTitipanBytes) }));
  await says('Berkas ini terlalu besar untuk sebuah titipan (paling besar 1 MB).');
  await adds(perboto);
  await says(/bukan titipan dari Tepat/);
  await expect(carried()).toHaveCount(0);

  const middle = titipan.sealed.length / 2;
  const other = titipan.sealed[middle] === 'A' ? 'B' : 'A';
  const sealed = titipan.sealed.slice(0, middle) + other + titipan.sealed.slice(middle + 1);
  await adds(await written({ ...titipan, sealed }));
  await pembina.goesOnline();
  await expect(carried().first()).toContainText('Titipan ini berubah di jalan.', {
    timeout: 30_000,
  });

  await revokes(titipan.device);
  await adds(file);
  await expect(carried().first()).toContainText('pendaftarannya dicabut', { timeout: 30_000 });

  expect(await waiting.innerText()).toBe(before);
  const isRegistered = desa
    .page()
    .waitForResponse((answer) => answer.url().endsWith('/api/courier/key') && answer.ok());
  await desa.goesOnline();
  await desa.opens('/pengaturan');
  await desa.page().getByRole('button', { name: 'Masuk lagi', exact: true }).click();
  await signsInAgain(desa.page());
  await isRegistered;
  expect(await operatorDesa(desa).listsReceipts()).toHaveLength(1);
  await pembina.page().getByRole('button', { name: 'Antar lagi' }).first().click();
  await isDelivered();
});

test('a small draft goes over by codes and camera alone, and its answer comes back the same way', async () => {
  await pembina.signsIn('pembina');
  await pembina.goesOffline();
  await desa.signsIn('operator.perak');
  await isReady();
  await desa.goesOffline();
  await operatorDesa(desa).agreesWithBpd();
  await desa.opens('/pengaturan');
  await desa.page().getByRole('button', { name: 'Siapkan titipan' }).click();
  const titipan = await filmOfCodes(desa.page());

  await pembina.closes();
  await pembina.reopens('/pengaturan', titipan);
  await scans(pembina.page());
  await says('Titipan masuk. Diantar begitu ada sinyal.');
  await pembina.goesOnline();
  await expect(carried().first()).toContainText('Sampai di kecamatan: 1 kiriman', {
    timeout: 30_000,
  });

  const balasan = await filmOfCodes(pembina.page());
  await desa.closes();
  await desa.reopens('/pengaturan', balasan);
  await scans(desa.page());
  await expect(desa.page().getByText(/^Balasan kecamatan masuk: 1 kiriman/)).toBeVisible();
  await expect(desa.page().getByText(/^Semua kiriman sudah sampai/)).toBeVisible();
});

/** What another phone's camera sees of the codes on this screen. */
async function filmOfCodes(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Tampilkan kode QR/ }).click();
  const first = page.getByRole('img', { name: /^Kode 1 dari \d+$/ });
  const of = Number(/\d+$/.exec((await first.getAttribute('aria-label')) ?? '')?.[0]);
  const pictures: Buffer[] = [];
  if (of > 1) await page.getByRole('button', { name: 'Berhenti berganti' }).click();
  for (let number = 1; number <= of; number++) {
    const code = page.getByRole('img', { name: `Kode ${number} dari ${of}` });
    if (number > 1) await page.getByRole('button', { name: 'Kode berikutnya' }).click();
    await code.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    pictures.push(await code.screenshot());
  }
  return aFilmOf(pictures, page);
}

async function scans(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pindai kode QR' }).click();
}

/** The operator of Perak files a report without a line; gives the titipan, saved as a file. */
async function filesWithoutLine(): Promise<string> {
  await desa.signsIn('operator.perak');
  await isReady();
  await desa.goesOffline();
  const operator = operatorDesa(desa);
  await operator.imports(perboto);
  await operator.agreesWithBpd();
  await operator.files('Hadi Santoso');
  await desa.opens('/pengaturan');
  await desa.page().getByRole('button', { name: 'Siapkan titipan' }).click();
  await expect(desa.page().getByText(/^Titipan siap, berisi \d kiriman/)).toBeVisible();
  return saves(desa.page(), 'Simpan file');
}

/** The server has this phone's key. */
async function isReady(): Promise<void> {
  await desa.opens('/pengaturan');
  await expect(desa.page().getByLabel('Masukkan balasan')).toBeAttached({ timeout: 30_000 });
}

const carried = () =>
  pembina.page().getByRole('list', { name: 'Titipan di HP ini' }).getByRole('listitem');

async function isDelivered(): Promise<void> {
  await expect(carried().first()).toContainText(
    /Sampai di kecamatan: 2 kiriman diterima server(?!,)/,
    { timeout: 30_000 },
  );
}

async function adds(file: string): Promise<void> {
  if (!pembina.page().url().endsWith('/pengaturan')) await pembina.opens('/pengaturan');
  await pembina.page().getByLabel('Tambah titipan').setInputFiles(file);
}

async function says(sentence: string | RegExp): Promise<void> {
  await expect(pembina.page().getByText(sentence)).toBeVisible({ timeout: 30_000 });
}

async function written(titipan: Titipan): Promise<string> {
  const path = join(folder, 'titipan-lain.txt');
  await writeFile(path, JSON.stringify(titipan));
  return path;
}

async function saves(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const path = join(folder, (await download).suggestedFilename());
  await (await download).saveAs(path);
  return path;
}

/** The admin shuts the device out. */
async function revokes(device: string): Promise<void> {
  const laptop = await perak.device(deskScreen);
  await laptop.signsIn('admin');
  const status = await laptop
    .page()
    .evaluate(
      async (path) => (await fetch(path, { method: 'DELETE' })).status,
      `/api/devices/${device}`,
    );
  expect(status).toBe(204);
  await laptop.closes();
}

async function signsInAgain(page: Page): Promise<void> {
  await signIn(page, 'operator.perak');
  await expect(page.getByText(/^Semua kiriman sudah sampai/)).toBeVisible({ timeout: 30_000 });
}
