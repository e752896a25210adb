import { expect } from 'playwright/test';
import { afterEach, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { planner } from '../support/planner.ts';
import { verifikatorOn } from '../support/verifikator.ts';

const duRkpdes2027 = '/laporan/35.17.01.2005/du-rkpdes/2027';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('proposals are ranked without signal, returned at one of them, mended and accepted', async () => {
  const hp = await perak.device();
  const operator = planner(hp);
  const laptop = await perak.device(deskScreen);
  const verifikator = verifikatorOn(laptop);
  await hp.signsIn('operator.perak');
  await hp.goesOffline();

  await hp.opens(`${duRkpdes2027}/usulan`);
  for (const nama of ['Irigasi sekunder', 'Jembatan Kali Gunting']) {
    await hp.page().getByRole('button', { name: 'Tambah usulan' }).click();
    await operator.fills({ 'Kegiatan yang diusulkan': nama, 'Perkiraan biaya': '850000000' });
    await operator.closesSheet();
  }
  await hp.page().getByRole('button', { name: 'Naikkan Jembatan Kali Gunting' }).click();
  const first = () => hp.page().getByRole('listitem').first();
  await expect(first()).toContainText('Jembatan Kali Gunting');

  await hp.closes();
  await hp.reopens(`${duRkpdes2027}/usulan`);
  await expect(first()).toContainText('Jembatan Kali Gunting');
  await expect(hp.page().getByRole('region', { name: 'Jumlah' })).toContainText('Rp 1.700.000.000');
  await operator.files(duRkpdes2027);

  await hp.goesOnline();
  await expect(hp.page().getByText(/^TT-/)).toBeVisible({ timeout: 30_000 });
  await laptop.signsIn('verifikator');
  await verifikator.checks('Perak');
  await verifikator.remarks('Irigasi sekunder', 'Dinas mana yang dituju?');
  await verifikator.returns();

  await hp.opens(duRkpdes2027);
  await hp
    .page()
    .getByRole('button', { name: /Dinas mana yang dituju/ })
    .click();
  await operator.fills({ 'OPD tujuan': 'Dinas Pertanian' });
  await operator.closesSheet();
  await operator.files(duRkpdes2027);
  await expect(hp.page().getByText(/^TT-/)).toBeVisible({ timeout: 30_000 });
  await verifikator.checks('Perak');
  await expect(laptop.page().getByText('Dinas Pertanian').first()).toBeVisible();
  await verifikator.accepts();
  await hp.opens(duRkpdes2027);
  await expect(hp.page().getByText('Laporan ini sudah diterima kecamatan')).toBeVisible({
    timeout: 30_000,
  });
});
