import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';

const desa = '35.17.01.2005';
/** News of the other side comes with the sync at the next opening. */
const news = { timeout: 40_000 };
const kas = 'Uang tunai di bendahara saat dihitung (rupiah)';
const baliho = 'Foto baliho atau papan informasi APBDes';
const siskeudes = 'Siskeudes dipakai untuk semua transaksi';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('the admin sets the checklist, and a coach without signal asks by it', async () => {
  const laptop = await perak.device(deskScreen);
  const desk = laptop.page();
  await laptop.signsIn('admin');
  await laptop.opens('/setelan');
  await desk.getByRole('link', { name: 'Daftar periksa kunjungan' }).click();
  const list = desk.getByRole('list', { name: 'Pertanyaan Keuangan' });
  await expect(list.getByRole('listitem').first()).toContainText('Buku kas umum');

  await desk.getByRole('button', { name: `Ubah: ${baliho}` }).click();
  await desk.getByLabel('Dipakai pada kunjungan').uncheck();
  await taps(desk, 'Selesai');
  await expect(list.getByRole('listitem').filter({ hasText: baliho })).toContainText(
    'tidak dipakai',
  );
  await taps(desk, 'Tambah pertanyaan');
  await taps(desk, 'Selesai');
  await expect(desk.getByText('Isi pertanyaannya.')).toBeVisible();
  await desk.getByLabel('Pertanyaan', { exact: true }).fill(siskeudes);
  await desk.getByLabel('Dasar', { exact: true }).fill('Surat edaran camat');
  await taps(desk, 'Selesai');
  const own = list.getByRole('listitem').filter({ hasText: siskeudes });
  await expect(own).toContainText('buatan kecamatan');
  for (let place = 0; place < 5; place++)
    await desk.getByRole('button', { name: `Naikkan: ${siskeudes}` }).click();
  await expect(list.getByRole('listitem').first()).toContainText(siskeudes);
  await taps(desk, 'Simpan');
  await expect(desk.getByText(/^Tersimpan di perangkat ini/)).toBeVisible();

  const hp = await perak.device();
  await hp.signsIn('pembina');
  await hp.opens(`/siapkan/${desa}`);
  await expect(hp.page().getByText('Siap dibawa ke tempat tanpa sinyal')).toBeVisible(news);
  await expect(hp.page().getByText('Daftar periksa kecamatan: 21 pertanyaan')).toBeVisible(news);
  await hp.goesOffline();
  await taps(hp.page(), 'Mulai kunjungan');
  await expect(hp.page()).toHaveURL(/\/kunjungan\/[0-9a-f-]{36}$/);
  const visit = new URL(hp.page().url()).pathname;
  await hp.opens(`${visit}/waktu`);
  await hp.page().getByRole('button', { name: 'Keuangan' }).click();
  await expect(hp.page().getByText('Tersimpan di HP')).toBeVisible();
  await hp.opens(`${visit}/periksa`);
  const asked = hp.page().getByRole('main').locator('section.card');
  await expect(asked).toHaveCount(5);
  await expect(asked.first()).toContainText(siskeudes);
  await expect(asked.first()).toContainText('Dasar: Surat edaran camat');
  await expect(hp.page().getByText(baliho)).toHaveCount(0);
  await asked.first().getByRole('button', { name: 'Tidak' }).click();
  await hp.page().getByRole('textbox', { name: kas }).fill('500000');
  await expect(hp.page().getByText('Tersimpan di HP')).toBeVisible();

  await laptop.opens('/setelan/daftar-periksa');
  await desk.getByRole('button', { name: `Ubah: ${siskeudes}` }).click();
  await taps(desk, 'Hapus pertanyaan');
  await taps(desk, 'Kembalikan topik ini ke bawaan');
  await taps(desk, 'Kembalikan');
  await expect(list.getByRole('listitem')).toHaveCount(5);
  await expect(list.getByText('tidak dipakai')).toHaveCount(0);
  await taps(desk, 'Simpan');
  await expect(desk.getByText(/^Tersimpan di perangkat ini/)).toBeVisible();

  await hp.goesOnline();
  await hp.opens(`${visit}/periksa`);
  await expect(hp.page().getByText(baliho)).toBeVisible(news);
  const kept = asked.filter({ hasText: siskeudes });
  await expect(kept).toContainText('Dasar: Surat edaran camat');
  await expect(kept.getByRole('button', { name: 'Tidak' })).toHaveAttribute('aria-pressed', 'true');
  await expect(kept.getByRole('button', { name: 'Hapus' })).toHaveCount(0);
  await expect(hp.page().getByRole('textbox', { name: kas })).toHaveValue('500000');
});

test('a coach may set the checklist too, and no other setting', async () => {
  const hp = await perak.device();
  await hp.signsIn('pembina');
  await hp.opens('/kunjungan');
  await hp.page().getByRole('link', { name: 'Atur daftar periksa' }).click();
  await hp.page().getByLabel('Topik').selectOption('BUMDes');
  await expect(hp.page().getByRole('list', { name: 'Pertanyaan BUMDes' })).toBeVisible();
  await hp.opens('/setelan/surat');
  await expect(hp.page().getByText('Halaman tidak ada').first()).toBeVisible();
});

async function taps(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
