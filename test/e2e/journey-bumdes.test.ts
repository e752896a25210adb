import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { desaAndDesk } from '../support/desa-and-desk.ts';
import { recordKeeper } from '../support/record-keeper.ts';

const tahunan2025 = '/laporan/35.17.01.2005/bumdes-tahunan/2025';
const semester2026 = '/laporan/35.17.01.2005/bumdes-semester-1/2026';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('a BUMDes year is told without signal, returned at a figure, mended, and the next starts from its profil', async () => {
  const { hp, laptop, ...way } = await desaAndDesk(perak, tahunan2025, 'BUMDes');
  const operator = recordKeeper(hp);
  await hp.goesOffline();

  await operator.fills(`${tahunan2025}/profil`, { 'Nama BUMDes': 'Sumber Makmur' });
  await operator.chooses('Status badan hukum', 'Berbadan hukum');
  await hp.opens(`${tahunan2025}/organ`);
  await operator.presses('Tambah pengurus');
  await hp.page().getByRole('dialog').getByLabel('Jabatan').selectOption('Direktur');
  await operator.fillsSheet({ Nama: 'Rahayu', 'Mulai menjabat': '2019-03-01' });
  await operator.closesSheet();
  await expect(hp.page().getByRole('listitem')).toContainText('sampai 29 Feb 2024');
  await operator.fills(`${tahunan2025}/keuangan`, {
    Omzet: '120000000',
    Biaya: '90000000',
    Aset: '200000000',
    'Modal (ekuitas)': '180000000',
  });
  await hp.closes();
  await hp.reopens(`${tahunan2025}/keuangan`);
  await expect(hp.page().getByText('Laba/(rugi)').first().locator('..')).toContainText(
    'Rp 30.000.000',
  );
  await hp.opens(`${tahunan2025}/kegiatan`);
  await operator.chooses('Apakah BUMDes aktif?', 'Aktif');
  await hp.opens(`${tahunan2025}/periksa`);
  await expect(hp.page().getByText(/Direktur Rahayu: masa jabatan 5 tahun berakhir/)).toBeVisible();
  await operator.files(tahunan2025);

  await hp.goesOnline();
  await way.isReturnedAt('Biaya', 'Gaji belum termasuk?');
  await expect(hp.page().getByLabel('Biaya', { exact: true })).toBeFocused();
  await hp.page().getByLabel('Biaya', { exact: true }).fill('100000000');
  await way.isFiledAgain();
  const row = laptop.page().getByRole('row').filter({ hasText: 'semula Rp 90.000.000' });
  await expect(row).toContainText('Rp 100.000.000');
  await way.isAccepted();

  await hp.goesOffline();
  await hp.opens(semester2026);
  await operator.presses('Salin profil dari BUMDes Tahunan 2025');
  await expect(hp.page().getByText('Sumber Makmur, Berbadan hukum')).toBeVisible();
});

test('a desa without a BUMDes says so with a reason', async () => {
  const hp = await perak.device();
  const operator = recordKeeper(hp);
  await hp.signsIn('operator.perak');
  await hp.opens(semester2026);
  await operator.presses('Desa ini tidak punya BUMDes');
  await hp.page().getByLabel('Alasan').fill('Belum dibentuk, Musdes pembentukan tahun depan.');
  await operator.isSaved();
  await operator.files(semester2026);
  await operator.seesReceipt();
  await hp.opens('/tanda-terima');
  await expect(hp.page().getByText('BUMDes Semester I 2026')).toBeVisible();
});
