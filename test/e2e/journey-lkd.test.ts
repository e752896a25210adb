import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { desaAndDesk } from '../support/desa-and-desk.ts';
import { recordKeeper } from '../support/record-keeper.ts';

const lkd2026 = '/laporan/35.17.01.2005/lkd/2026';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('the LKD are listed without signal, twelve RT at once, returned at one of them and accepted', async () => {
  const { hp, laptop, ...way } = await desaAndDesk(perak, lkd2026, 'LKD');
  const operator = recordKeeper(hp);
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
  await way.isReturnedAt('RT 05 RW 01', 'Siapa ketuanya?');
  await operator.fillsSheet({ 'Nama ketua': 'Sukardi' });
  await operator.closesSheet();
  await way.isFiledAgain();
  await expect(laptop.page().getByRole('row').filter({ hasText: 'Sukardi' })).toContainText(
    'Berubah',
  );
  await way.isAccepted();
});
