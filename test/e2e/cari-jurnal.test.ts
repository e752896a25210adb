import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect } from '../support/expect.ts';
import type { Download, Page } from 'playwright';
import readWorkbook from 'read-excel-file/universal';
import { afterEach, beforeEach, test } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { operatorDesa, perboto } from '../support/operator-desa.ts';

/** News of the other side comes with the sync at the next opening. */
const news = { timeout: 30_000 };

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('a desk finds by keyboard and without signal what a desa filed; the admin reads and takes along what was done', async () => {
  const receipt = await desaFiles(await perak.device());

  const desk = await perak.device(deskScreen);
  await desk.signsIn('verifikator');
  await walksTheQueueByKeyboard(desk);
  await desk.goesOffline();
  await findsByKeyboard(desk.page(), receipt);
  await desk.closes();

  const office = await perak.device(deskScreen);
  await office.signsIn('admin');
  await readsTheJournal(office);
  const { sheet, documents } = await takesEverythingAlong(office);
  expect(sheet).toContain(receipt);
  expect(documents).toContain(receipt);
});

async function desaFiles(hp: Device): Promise<string> {
  const operator = operatorDesa(hp);
  await hp.signsIn('operator.perak');
  await operator.imports(perboto);
  await operator.agreesWithBpd();
  await operator.files('Hadi Santoso');
  const receipt = await operator.seesReceipt();
  await hp.closes();
  return receipt;
}

async function walksTheQueueByKeyboard({ page, opens }: Device): Promise<void> {
  await opens('/antrean');
  const filing = page().getByRole('link').filter({ hasText: 'APBDes 2027' });
  await expect(filing).toBeVisible(news);
  await page().keyboard.press('ArrowDown');
  await expect(filing).toBeFocused();
  await page().keyboard.press('Enter');
  await expect(page().getByRole('heading', { name: 'Periksa', level: 1 })).toBeVisible();
  await page().keyboard.press('?');
  await expect(page().getByText('Tombol papan ketik di meja')).toBeVisible();
  await opens('/papan');
  await expect(page().getByRole('button', { name: 'Perak', exact: true })).toBeVisible();
  const firstRow = page().locator('table.board tbody tr').first();
  await page().keyboard.press('ArrowDown');
  await expect(firstRow.getByRole('button')).toBeFocused();
  await page().keyboard.press('ArrowDown');
  await expect(page().locator('table.board tbody tr').nth(1).getByRole('button')).toBeFocused();
  await page().keyboard.press('Control+k');
}

async function findsByKeyboard(page: Page, receipt: string): Promise<void> {
  const field = page.getByLabel('Cari desa, dokumen, nomor, atau nama');
  await expect(field).toBeFocused();
  await page.keyboard.type(receipt.toLowerCase());
  await expect(page.getByText('1 hasil')).toBeVisible();
  await expect(page.getByText(`memuat: ${receipt}`)).toBeVisible();
  await field.fill('');
  // Keys that mean something elsewhere are letters here.
  await page.keyboard.type('hadi/?');
  await expect(field).toHaveValue('hadi/?');
  await field.fill('hadi santoso');
  await expect(page.getByText('memuat: Hadi Santoso')).toBeVisible();
  await field.fill('desa perak');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Profil Desa Perak' })).toBeVisible();
  await expect(page.getByText('Belum ada laporan yang diputus.')).toBeVisible();
}

async function readsTheJournal({ page, opens, goesOffline, goesOnline }: Device): Promise<void> {
  await opens('/jurnal');
  const filed = page().getByRole('listitem').filter({ hasText: 'Mengajukan laporan' });
  await expect(filed).toContainText('APBDes 2027 · Perak');
  await page().getByLabel('Perbuatan').selectOption({ label: 'Mengajukan laporan' });
  await expect(page().getByRole('listitem').filter({ hasText: 'Baris' })).toHaveCount(1);
  await page().getByRole('button', { name: 'Periksa seluruh rantai' }).click();
  await expect(page().getByText(/^Rantai utuh: \d+ baris/)).toBeVisible();
  await goesOffline();
  await page().getByLabel('Perbuatan').selectOption({ label: 'Semua' });
  await expect(page().getByText(/hanya dapat dibuka saat ada sinyal/)).toBeVisible();
  await goesOnline();
  await page().getByRole('button', { name: 'Coba lagi' }).click();
  await expect(filed).toBeVisible();
}

/** The rows of the APBDes in the workbook, and the documents in the zip. */
async function takesEverythingAlong({ page, opens }: Device) {
  await opens('/ekspor');
  await expect(page().getByText(/1 laporan/)).toBeVisible(news);
  const xlsx = await downloads(page(), () =>
    page().getByRole('button', { name: 'Unduh Excel' }).click(),
  );
  const sheets = await readWorkbook(await bytesOf(xlsx));
  const apbdes = must(sheets.find(({ sheet }) => sheet === 'APBDes')).data;
  const zip = await downloads(page(), () =>
    page().getByRole('link', { name: 'Unduh zip' }).click(),
  );
  const parts = unzipSync(new Uint8Array(await bytesOf(zip)));
  const documents = Buffer.from(must(parts['dokumen.jsonl'])).toString();
  return { sheet: JSON.stringify(apbdes), documents };
}

async function downloads(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

async function bytesOf(download: Download): Promise<ArrayBuffer> {
  const bytes = await readFile(await download.path());
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
