import { expect } from 'playwright/test';
import { afterEach, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { recordKeeper } from '../support/record-keeper.ts';
import { verifikatorOn } from '../support/verifikator.ts';

const lkd2026 = '/laporan/35.17.01.2005/lkd/2026';
const news = { timeout: 30_000 };

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('the LKD are listed without signal, twelve RT at once, returned at one of them and accepted', async () => {
  const hp = await perak.device();
  const operator = recordKeeper(hp);
  const laptop = await perak.device(deskScreen);
  const verifikator = verifikatorOn(laptop);
  await hp.signsIn('operator.perak');
  await hp.goesOffline();

  await hp.opens(`${lkd2026}/rt`);
  await operator.presses('Tambah banyak sekaligus');
  await operator.fillsSheet({
    'Sampai nomor': '12',
    'Akhiran nama': 'RW 01',
    'Nomor SK': '188/7/2024',
  });
  await operator.presses('Tambahkan 12');
  await expect(hp.page().getByRole('listitem')).toHaveCount(12);
  await operator.presses('Tandai semua aktif');
  await hp.opens(`${lkd2026}/pkk`);
  await operator.presses('Tambah PKK');
  await operator.fillsSheet({ 'Nama ketua': 'Sri Wahyuni', 'Mulai menjabat': '2024-02-01' });
  await operator.presses('Tambah kegiatan');
  await operator.fillsSheet({
    'Uraian kegiatan': 'Penyuluhan gizi',
    'Tanggal kegiatan': '2026-03-08',
  });
  await operator.closesSheet();

  await hp.closes();
  await hp.reopens(`${lkd2026}/pkk`);
  await expect(hp.page().getByRole('listitem')).toContainText('sampai 31 Jan 2029');
  await hp.opens(`${lkd2026}/musrenbangdes`);
  await operator.chooses('PKK', 'Hadir');
  await hp.opens(lkd2026);
  await expect(hp.page().getByText('12 dari 12 aktif')).toBeVisible();
  await expect(hp.page().getByText('1 dari 6 jenis hadir')).toBeVisible();
  await operator.files(lkd2026);

  await hp.goesOnline();
  await operator.seesReceipt();
  await laptop.signsIn('verifikator');
  await verifikator.checks('Perak', 'LKD');
  await verifikator.remarks('RT 05 RW 01', 'Siapa ketuanya?');
  await verifikator.returns();

  await hp.opens(lkd2026);
  await hp
    .page()
    .getByRole('button', { name: /Siapa ketuanya/ })
    .click(news);
  await operator.fillsSheet({ 'Nama ketua': 'Sukardi' });
  await operator.closesSheet();
  await operator.files(lkd2026);
  await operator.seesReceipt();
  await verifikator.checks('Perak', 'LKD');
  await expect(laptop.page().getByRole('row').filter({ hasText: 'Sukardi' })).toContainText(
    'Berubah',
  );
  await verifikator.accepts();
  await hp.opens(lkd2026);
  await expect(hp.page().getByText('Laporan ini sudah diterima kecamatan')).toBeVisible(news);
});
