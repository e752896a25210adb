import { expect } from '../support/expect.ts';
import type { Locator, Page } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { drawSignature } from '../support/draw-signature.ts';

/** News of the other side comes with the sync at the next opening. */
const news = { timeout: 40_000 };
const kas = 'Tutup buku kas setiap akhir bulan';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('the desa signs on its own phone without signal, and the kecamatan sees who and when', async () => {
  const coach = await perak.device(deskScreen);
  await coach.signsIn('pembina');
  await coach.opens('/rekomendasi');
  const desk = coach.page();
  await coach.goesOffline();
  await desk.getByRole('button', { name: 'Tulis rekomendasi' }).click();
  await desk.getByLabel('Desa', { exact: true }).selectOption('Perak');
  await desk.getByLabel('Isi rekomendasi').fill(kas);
  await desk.getByLabel('Ditujukan kepada').fill('Kaur Keuangan');
  await desk.getByRole('button', { name: 'Kirim ke desa' }).click();
  await expect(cardOf(desk)).toContainText(/R-[0-9A-F]{6} \(sementara\)/);
  await expect(cardOf(desk)).toContainText('untuk Kaur Keuangan');
  await coach.goesOnline();
  await expect(cardOf(desk)).toContainText(/REK-35\.17\.01-\d{4}-0001/, news);

  const hp = await perak.device();
  await hp.signsIn('operator.perak');
  await hp.opens('/rekomendasi');
  const phone = hp.page();
  await expect(cardOf(phone)).toContainText('belum ditandatangani desa', news);
  await hp.goesOffline();
  await phone.getByRole('button', { name: 'Nyatakan sudah diterima' }).click();
  const sheet = phone.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Kirim tanda terima' }).click();
  await expect(sheet.getByText('Isi nama dan tanda tangani.')).toBeVisible();
  await sheet.getByLabel('Nama').fill('Hadi Santoso');
  await sheet.getByLabel('Jabatan').fill('Kepala Desa');
  await drawSignature(sheet, phone);
  await sheet.getByRole('button', { name: 'Kirim tanda terima' }).click();
  await expect(cardOf(phone)).toContainText('Diterima di HP desa oleh Hadi Santoso, Kepala Desa');
  await hp.closes();
  await hp.reopens('/rekomendasi');
  await expect(cardOf(hp.page())).toContainText('Hadi Santoso, Kepala Desa');
  await expect(hp.page().getByRole('button', { name: 'Nyatakan sudah diterima' })).toHaveCount(0);

  await coach.opens('/rekomendasi');
  await expect(cardOf(desk)).toContainText('belum ditandatangani desa');
  await hp.goesOnline();
  await expect(async () => {
    await coach.opens('/rekomendasi');
    await expect(cardOf(desk)).toContainText('Diterima di HP desa oleh Hadi Santoso', {
      timeout: 3000,
    });
  }).toPass({ timeout: 30_000 });
  await expect(cardOf(desk)).not.toContainText('belum ditandatangani');

  await desk.getByRole('button', { name: 'Ubah isi' }).click();
  await desk.getByLabel('Isi rekomendasi').fill(`${kas}, paling lambat tanggal 5`);
  await desk.getByRole('button', { name: 'Simpan isi baru' }).click();
  await expect(cardOf(desk)).toContainText('belum ditandatangani desa');
  await expect(cardOf(desk)).toContainText('Isi sebelum diubah diterima oleh Hadi Santoso');
  await expect(async () => {
    await hp.opens('/rekomendasi');
    await expect(cardOf(hp.page())).toContainText('paling lambat tanggal 5', { timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  await expect(cardOf(hp.page())).toContainText(/Diubah oleh .* Isi sebelumnya: Tutup buku kas/);
  await expect(hp.page().getByRole('button', { name: 'Nyatakan sudah diterima' })).toBeVisible();
});

function cardOf(page: Page): Locator {
  return page.getByRole('article').filter({ hasText: kas });
}
