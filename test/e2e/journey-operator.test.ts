import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { apbdes2027, operatorDesa, perboto } from '../support/operator-desa.ts';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('an APBDes is written and filed without signal, outlives the browser and gets its receipt', async () => {
  const hp = await perak.device();
  const operator = operatorDesa(hp);
  await hp.signsIn('operator.perak');
  await hp.goesOffline();

  await operator.imports(perboto);
  await hp.page().getByRole('button', { name: 'Lihat semua jumlah' }).click();
  const totals = hp.page().getByRole('region', { name: 'Jumlah' });
  await expect(totals).toContainText('Pendapatan1.839.335.000');
  await expect(totals).toContainText('Surplus/(defisit)1.426.520.879');
  await operator.agreesWithBpd();
  await hp.closes();
  await hp.reopens(`${apbdes2027}/bpd`);
  await expect(hp.page().getByLabel('Nomor berita acara')).toHaveValue('141/05/BPD/2026');
  // What stands under the title is of this report, and true while it is nowhere else.
  const line = hp.page().locator('header .sync-line');
  await expect(line).toHaveText('Draf, belum dikirim');

  await operator.files('Hadi Santoso');
  await expect(hp.page().getByText('Belum ada nomor: belum diterima server')).toBeVisible();
  await hp.opens(apbdes2027);
  await expect(hp.page().locator('header .sync-line')).toHaveText(
    /^Diajukan \d\d\.\d\d, menunggu sinyal$/,
  );
  await hp.opens('/');
  await expect(hp.page().locator('header .sync-line')).toHaveText(/^\d+ menunggu sinyal$/);
  await expect(
    operator.owed().getByRole('img', { name: 'Baru tersimpan di HP ini' }),
  ).toBeVisible();
  await expect(operator.owed().getByText('Diajukan dari HP ini, menunggu sinyal')).toBeVisible();

  await hp.closes();
  await hp.reopens('/tanda-terima');
  await hp.page().getByRole('link', { name: 'APBDes 2027' }).click();
  await expect(hp.page().getByText('Belum ada nomor: belum diterima server')).toBeVisible();

  await hp.goesOnline();
  const receipt = await operator.seesReceipt();
  await hp.opens(apbdes2027);
  await expect(hp.page().locator('header .sync-line')).toHaveText(
    /^Terkirim \d\d\.\d\d, menunggu diperiksa$/,
  );
  await hp.opens('/');
  await expect(hp.page().locator('header .sync-line')).toHaveText(/^Semua tersinkron/);
  await expect(operator.owed().getByRole('img', { name: 'Sudah sampai di server' })).toBeVisible();

  await hp.goesOffline();
  await operator.owed().getByRole('link', { name: 'Tanda terima' }).click();
  await expect(hp.page().getByText(receipt)).toBeVisible();
  await expect(hp.page().getByText('Sidik isi (SHA-256)')).toBeVisible();
});
