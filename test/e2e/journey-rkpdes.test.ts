import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { desaAndDesk } from '../support/desa-and-desk.ts';
import { planner } from '../support/planner.ts';

const rkpdes2027 = '/laporan/35.17.01.2005/rkpdes/2027';
const perubahan2027 = '/laporan/35.17.01.2005/rkpdes-perubahan/2027';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('an RKPDes is planned without signal, returned at a kegiatan, mended, accepted and then changed', async () => {
  const { hp, laptop, ...way } = await desaAndDesk(perak, rkpdes2027);
  const operator = planner(hp);
  await hp.goesOffline();

  await hp.opens(`${rkpdes2027}/kegiatan`);
  await operator.plans('posyandu', {
    'Jenis kegiatan': 'Makanan tambahan balita di 5 Posyandu',
    Lokasi: 'Dusun Krajan',
    Volume: '12',
  });
  await operator.paysFrom('DDS, Dana Desa', 'Biaya dari Dana Desa (APBN)', '162000000');
  await operator.paysFrom('PAD, Pendapatan', 'Biaya dari Pendapatan Asli Desa', '8000000');
  await operator.closesSheet();
  const kegiatan = () => hp.page().getByRole('button', { name: /Makanan tambahan balita/ });
  await expect(kegiatan()).toContainText('170.000.000');

  await hp.closes();
  await hp.reopens(`${rkpdes2027}/tahapan`);
  await hp.page().getByLabel('Tanggal Musdes').fill('2026-06-12');
  await hp.page().getByLabel('Tanggal Musrenbangdes').fill('2026-08-20');
  await hp.page().getByLabel('Nomor Perdes').fill('5 Tahun 2026');
  await hp.page().getByLabel('Tanggal Perdes').fill('2026-10-02');
  await expect(hp.page().getByText('lewat dari batas 30 September 2026')).toBeVisible();
  await operator.files(rkpdes2027);

  await hp.goesOnline();
  await way.isReturnedAt('Makanan tambahan balita', 'Sebutkan jumlah balitanya');
  await expect(laptop.page().getByRole('table').first()).toContainText('JUMLAH TOTAL');
  await hp.page().getByLabel('Sasaran / manfaat').fill('120 balita');
  await operator.closesSheet();
  await way.isFiledAgain();
  await expect(laptop.page().getByText('Berubah').first()).toBeVisible();
  await way.isAccepted();
  await hp.goesOffline();
  await hp.opens(perubahan2027);
  await hp.page().getByRole('button', { name: 'Dari RKPDes 2027' }).click();
  await hp.page().getByRole('link', { name: 'Matriks kegiatan' }).click();
  await expect(kegiatan()).not.toContainText('Berubah');
  await kegiatan().click();
  await hp.page().getByLabel('Biaya dari Dana Desa (APBN)').fill('100000000');
  await operator.closesSheet();
  await expect(kegiatan()).toContainText('Berubah');
});
