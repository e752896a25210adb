import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';

const desa = '35.17.01.2005';
/** News of the other side comes with the sync at the next opening. */
const news = { timeout: 20_000 };
const rows = {
  visits: 'Jumlah Laporan Pembinaan dan Pengawasan Pelaksanaan APB Desa',
  given: 'Jumlah Rekomendasi hasil Pembinaan dan Pengawasan Pelaksanaan APB Desa',
  followed:
    'Persentase Rekomendasi Hasil Pembinaan dan Pengawasan Pelaksanaan APB Desa yang ditindaklanjuti',
} as const;

let perak: Kecamatan;
let hp: Device;

beforeEach(async () => {
  perak = await openKecamatan();
  hp = await perak.device();
});
afterEach(() => perak.close());

/*
 * A coach prepares, visits a desa without signal, and the phone dies at every step; back in signal the desa
 * sees what it was recommended, answers one, and the numbers move by exactly that.
 */
test('a visit without signal survives every step, and its recommendations are followed up', async () => {
  await hp.signsIn('pembina');
  expect(await figure(hp, rows.visits)).toBe('0');
  expect(await figure(hp, rows.given)).toBe('0');
  await hp.opens('/kunjungan');
  await hp.page().locator(`a[href="/siapkan/${desa}"]`).click();
  await expect(hp.page().getByText('Siap dibawa ke tempat tanpa sinyal')).toBeVisible(news);
  await hp.goesOffline();
  await hp.page().getByRole('button', { name: 'Mulai kunjungan' }).click();
  await expect(hp.page()).toHaveURL(/\/kunjungan\/[0-9a-f-]{36}$/);
  const visit = new URL(hp.page().url()).pathname;

  await hp.opens(`${visit}/waktu`);
  await hp.page().getByRole('button', { name: 'Keuangan' }).click();
  await hp.page().getByLabel('Mulai').fill('09:00');
  await dies(`${visit}/waktu`);
  await expect(hp.page().getByRole('button', { name: 'Keuangan' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(hp.page().getByLabel('Mulai')).toHaveValue('09:00');

  await hp.opens(`${visit}/periksa`);
  await hp.page().getByRole('textbox', { name: 'Uang tunai di bendahara' }).fill('1250000');
  await hp
    .page()
    .getByRole('group', { name: 'Buku kas umum' })
    .getByRole('button', { name: 'Tidak' })
    .click();
  await addsPhoto(hp.page().getByRole('main'), hp.page());
  await dies(`${visit}/periksa`);
  await expect(hp.page().getByRole('textbox', { name: 'Uang tunai di bendahara' })).toHaveValue(
    '1250000',
  );
  await expect(hp.page().getByText('Baru di HP ini, menunggu sinyal')).toBeVisible();

  await hp.opens(`${visit}/temuan`);
  await hp.page().getByRole('button', { name: 'Tambah temuan' }).click();
  await hp.page().getByLabel('Apa yang ditemukan').fill('Buku kas berhenti di bulan Agustus');
  await dies(`${visit}/temuan`);
  await expect(hp.page().getByLabel('Apa yang ditemukan')).toHaveValue(/bulan Agustus/);

  await hp.opens(`${visit}/rekomendasi`);
  await recommends('Rekomendasi 1', 'Tutup buku kas setiap akhir bulan');
  await recommends('Rekomendasi 2', 'Setor pajak yang tertinggal');
  await addsPhoto(hp.page().getByRole('region', { name: 'Rekomendasi 2' }), hp.page());
  const readBack = () => hp.page().getByRole('region', { name: 'Dibacakan dan diketahui desa' });
  await readBack().getByLabel('Nama').fill('Hadi Santoso');
  await signs(readBack(), hp.page());
  await dies(`${visit}/rekomendasi`);
  await expect(readBack().getByRole('button', { name: 'Ulangi tanda tangan' })).toBeVisible();
  await expect(hp.page().getByRole('region', { name: 'Rekomendasi 2' })).toContainText('foto');

  await hp.opens(`${visit}/orang`);
  await hp.page().getByRole('button', { name: 'Tambah orang' }).click();
  await hp.page().getByLabel('Nama').fill('Hadi Santoso');
  await hp.page().getByLabel('Jabatan').fill('Kepala Desa');
  await dies(`${visit}/selesai`);
  await hp.page().getByRole('button', { name: 'Selesaikan kunjungan' }).click();
  await expect(hp.page().getByText('Laporan Hasil Kunjungan Pembinaan')).toBeVisible();
  await dies(visit);
  await expect(hp.page().getByText('belum bernomor: menunggu sinyal').first()).toBeVisible();
  await expect(hp.page().getByText('Tutup buku kas setiap akhir bulan')).toBeVisible();
  await expect(hp.page().locator('.visit-photos img')).toHaveCount(2);

  await hp.goesOnline();
  await expect(hp.page().getByText(/KJ-35\.17\.01-\d{4}-0001/)).toBeVisible(news);
  expect(await figure(hp, rows.visits)).toBe('1');
  expect(await figure(hp, rows.given)).toBe('1');

  const operator = await perak.device();
  await operator.signsIn('operator.perak');
  await operator.page().getByText('2 rekomendasi menunggu tindak lanjut').click(news);
  await expect(operator.page().getByText('dibacakan kepada Hadi Santoso')).toHaveCount(2);
  const tax = operator.page().getByRole('article').filter({ hasText: 'Setor pajak' });
  await expect(tax.getByText('Lampiran lengkap di server: 1 berkas')).toBeVisible(news);
  await tax.getByRole('button', { name: 'Jawab' }).click();
  await operator.page().getByLabel('Apa yang sudah dilakukan').fill('Disetor 2 Desember');
  await operator.page().getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(tax.getByText('Disetor 2 Desember')).toBeVisible();
  await operator.opens('/');
  await expect(operator.page().getByText('1 rekomendasi menunggu tindak lanjut')).toBeVisible(news);

  const laptop = await perak.device(deskScreen);
  await laptop.signsIn('pembina');
  await laptop.opens('/rekomendasi');
  const answered = laptop.page().getByRole('article').filter({ hasText: 'Setor pajak' });
  await answered.getByRole('button', { name: 'Selesai' }).click(news);
  await laptop.page().getByRole('dialog').getByRole('button', { name: 'Selesai' }).click();
  await expect(answered).toHaveCount(0);
  expect(await figure(laptop, rows.followed)).toBe('50 %');
  expect(await figure(laptop, rows.visits)).toBe('1');
  expect(await figure(laptop, rows.given)).toBe('1');
});

/** The browser ends without a warning and starts again. */
async function dies(path: string): Promise<void> {
  await expect(hp.page().getByText('Menyimpan…')).toHaveCount(0);
  await hp.closes();
  await hp.reopens(path);
}

async function recommends(name: string, text: string): Promise<void> {
  await hp.page().getByRole('button', { name: 'Tambah rekomendasi' }).click();
  const card = hp.page().getByRole('region', { name });
  await card.getByLabel('Apa yang harus dilakukan desa').fill(text);
}

/** A real picture: the screen as it is. */
async function addsPhoto(where: Locator, page: Page): Promise<void> {
  const buffer = await page.screenshot();
  const input = where.getByLabel('Pilih berkas Foto').first();
  await input.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer });
  await expect(where.getByText('Baru di HP ini, menunggu sinyal')).toBeVisible(news);
}

async function signs(where: Locator, page: Page): Promise<void> {
  const pad = where.getByRole('img');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the screen');
  await page.mouse.move(box.x + 20, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 20, { steps: 5 });
  await page.mouse.up();
}

async function figure(device: Device, name: string): Promise<string> {
  await device.opens('/indikator');
  const card = device.page().getByRole('button').filter({ hasText: name });
  const value = card.locator('.indicator-value').first();
  await expect(value).toBeVisible(news);
  return (await value.innerText()).replaceAll('\u00a0', ' ').trim();
}
