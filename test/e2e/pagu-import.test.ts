import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { anXlsx } from '../support/an-xlsx.ts';

const dds = 'DDS · Dana Desa (APBN)';
const add = 'ADD · Alokasi Dana Desa';
const news = { timeout: 30_000 };

let perak: Kecamatan;
let laptop: Device;
beforeEach(async () => {
  perak = await openKecamatan();
  laptop = await perak.device(deskScreen);
  await laptop.signsIn('admin');
});
afterEach(() => perak.close());

test('the official figures of an xlsx are previewed, mended, taken into the form, and kept only when saved', async () => {
  const page = laptop.page();
  await opensImport();
  await chooses('foto.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
  await expect(page.getByText(/Ini gambar, bukan tabel/)).toBeVisible();

  const rows = [
    ['Nama Desa', 'Dana Desa', 'Pagu lain'],
    ['Perak', 912_345_000, 553_214_000],
    ['Desa Sembung', 803_000_000, 498_000_000],
    ['Mojoagung', 700_000_000, 400_000_000],
  ];
  const file = await anXlsx(
    { name: 'Sampul', rows: [['Lampiran SK Bupati']] },
    { name: 'Pagu 2027', rows },
  );
  await chooses('pagu.xlsx', Buffer.from(await file.arrayBuffer()));
  const preview = page.getByRole('region', { name: 'Yang terbaca dari tabel pagu' }).first();
  await expect(preview.getByText('2 dari 13 desa terbaca')).toBeVisible();
  await expect(preview.getByText(/^Desa tidak dikenali/)).toBeVisible();
  await expect(preview.getByText('Mojoagung', { exact: true })).toBeVisible();
  await expect(preview.getByText(/Tidak ada di tabel.*Jantiganggong/)).toBeVisible();
  await preview.getByText('Arti kolom').click();
  await preview.getByLabel('Kolom 3: Pagu lain').selectOption('ADD · Alokasi Dana Desa');
  await expect(preview.getByRole('row', { name: /^Sembung/ })).toContainText('498.000.000');

  await laptop.opens('/setelan/pagu');
  await sees('Perak', { [dds]: '', [add]: '' });

  await opensImport();
  await page
    .getByLabel('Tempel tabel pagu')
    .fill('Desa;ADD;Dana Desa\nPerak;553.214.000;912.345.000');
  await page.getByRole('button', { name: 'Baca tabel' }).click();
  await page.getByRole('button', { name: 'Pakai angka 1 desa ini' }).click();
  await expect(page.getByText(/Belum tersimpan/)).toBeVisible();
  await sees('Perak', { [dds]: '912.345.000', [add]: '553.214.000' });
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText(/^Tersimpan di perangkat ini/)).toBeVisible();
  await laptop.opens('/setelan/pagu');
  await sees('Perak', { [dds]: '912.345.000', [add]: '553.214.000' });
});

async function opensImport(): Promise<void> {
  await laptop.opens('/setelan/pagu');
  await laptop.page().getByText('Impor dari berkas atau tabel').click(news);
}

async function chooses(name: string, buffer: Buffer): Promise<void> {
  await laptop.page().getByLabel('Pilih berkas').setInputFiles({ name, mimeType: '', buffer });
}

async function sees(desa: string, amounts: Readonly<Record<string, string>>): Promise<void> {
  const page = laptop.page();
  await page.getByLabel('Desa', { exact: true }).selectOption(desa, news);
  for (const [label, amount] of Object.entries(amounts))
    await expect(page.getByLabel(label)).toHaveValue(amount);
}
