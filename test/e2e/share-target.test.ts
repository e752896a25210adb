import { afterEach, beforeEach, test } from 'vitest';
import { expect } from '../support/expect.ts';
import { signIn, type Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { anXlsx, sheetOf } from '../support/an-xlsx.ts';
import { sharesFile } from '../support/shares-file.ts';
import { aPdf } from '../support/sample-files.ts';
import { readFileSync } from 'node:fs';

const perboto = sheetOf(readFileSync('test/fixtures/apbdes/perboto-apbdes-2025.csv', 'utf8'));

let perak: Kecamatan;
let hp: Device;

beforeEach(async () => {
  perak = await openKecamatan();
  hp = await perak.device();
});
afterEach(() => perak.close());

test('a workbook shared without signal is read into the budget that its title names', async () => {
  await hp.signsIn('operator.perak');
  await hp.goesOffline();
  const title = [['ANGGARAN PENDAPATAN DAN BELANJA DESA'], ['TAHUN ANGGARAN 2027'], []];
  const book = await anXlsx({ name: 'Sheet1', rows: [...title, ...perboto] });
  await sharesFile(hp.page(), 'DOC-20261128-WA0003.xlsx', Buffer.from(await book.arrayBuffer()));
  const page = hp.page();
  await expect(page.getByRole('heading', { name: 'DOC-20261128-WA0003.xlsx' })).toBeVisible();
  await expect(page.getByLabel('Untuk laporan')).toHaveValue('35.17.01.2005/apbdes/2027');
  await page.getByRole('link', { name: 'Baca sebagai tabel' }).click();
  await expect(page.getByText('13 baris anggaran terbaca')).toBeVisible();

  // Nothing is lost by going away before it is in the draft.
  await hp.opens('/');
  await page.getByRole('link', { name: '1 berkas masuk menunggu dimasukkan' }).click();
  await page.getByRole('link', { name: 'Baca sebagai tabel' }).click();
  await page.getByRole('button', { name: 'Masukkan ke draf' }).click();
  // Back at the overview it is in the draft, and no sooner off the shelf.
  await expect(page).toHaveURL(/\/laporan\/35\.17\.01\.2005\/apbdes\/2027$/);
  await expect(page.getByText('Tersimpan di HP', { exact: true }).first()).toBeVisible();
  await hp.opens('/berkas-masuk');
  await expect(page.getByText('Tidak ada berkas yang menunggu')).toBeVisible();
}, 120_000);

test('a scan shared before anybody signed in waits, and becomes a lampiran', async () => {
  await hp.signsIn('operator.perak');
  const page = hp.page();
  await hp.opens('/pengaturan');
  await page.getByRole('button', { name: 'Keluar' }).first().click();
  await page
    .getByRole('button', { name: /^(Ya, keluar|Keluar)/ })
    .last()
    .click();
  await expect(page.getByLabel('Nama pengguna')).toBeVisible();
  await sharesFile(page, 'Scan pengantar.pdf', Buffer.from(aPdf(20_000)));
  await expect(page.getByText(/Berkas yang Anda bagikan menunggu/)).toBeVisible();
  await signIn(page, 'operator.perak');
  await expect(page.getByRole('heading', { name: 'Scan pengantar.pdf' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lampirkan' })).toBeHidden();
  await page.getByLabel('Untuk laporan').selectOption({ label: 'RKPDes 2027' });
  await page.getByRole('link', { name: 'Lampirkan' }).click();
  await page
    .getByRole('button', { name: /^Lampirkan sebagai/ })
    .first()
    .click();
  await expect(page.locator('.lampiran-row')).toContainText('Scan pengantar.pdf');
  await expect(page.getByText('Berkas yang dibagikan:')).toBeHidden();
  await hp.opens('/');
  await expect(page.getByText('berkas masuk menunggu')).toBeHidden();
}, 120_000);

test('what cannot be taken is said, and a file can be thrown away', async () => {
  await hp.signsIn('operator.perak');
  const page = hp.page();
  await sharesFile(page, 'kosong.pdf', Buffer.from(''));
  await expect(page.getByText(/tidak berisi berkas atau tulisan/)).toBeVisible();
  await sharesFile(
    page,
    'lama.xls',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1]),
  );
  await expect(page.getByText(/simpan.*xlsx/i)).toBeVisible();
  await page.getByRole('button', { name: 'Hapus dari daftar' }).click();
  await expect(page.getByText('“lama.xls” dihapus dari daftar')).toBeVisible();
  await expect(page.getByText('Tidak ada berkas yang menunggu')).toBeVisible();
}, 120_000);
