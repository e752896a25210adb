import { expect } from '../support/expect.ts';
import { afterAll, beforeAll, test } from 'vitest';
import { accountant } from '../support/accountant.ts';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { operatorDesa, perboto } from '../support/operator-desa.ts';
import { type Verifikator, verifikatorOn } from '../support/verifikator.ts';

/** News of the other side comes with the sync at the next opening. */
const news = { timeout: 30_000 };
const receipt = /^TT-35/;
const semester1 = 'Realisasi Semester I';
const semester2 = 'Realisasi Semester II';
const lpj = 'LPJ Realisasi';
const kinds = {
  semester1: '/laporan/35.17.01.2005/realisasi-semester-1/2027',
  semester2: '/laporan/35.17.01.2005/realisasi-semester-2/2027',
  lpj: '/laporan/35.17.01.2005/lpj-realisasi/2027',
} as const;
const remark = 'Bukti kuitansi 5.500.000, sesuaikan.';

let perak: Kecamatan;
let hp: Device;
let laptop: Device;
let verifikator: Verifikator;

/** A phone and a laptop between which the APBDes 2027 was filed and accepted; each test files another report of it. */
beforeAll(async () => {
  perak = await openKecamatan();
  [hp, laptop] = await Promise.all([perak.device(), perak.device(deskScreen)]);
  verifikator = verifikatorOn(laptop);
  const operator = operatorDesa(hp);
  await Promise.all([hp.signsIn('operator.perak'), laptop.signsIn('verifikator')]);
  await operator.imports(perboto);
  await operator.agreesWithBpd();
  await operator.files('Hadi Santoso');
  await operator.seesReceipt();
  await verifikator.checks('Perak');
  await verifikator.leavesNothingOpen();
  await verifikator.accepts();
  await hp.opens('/');
  await expect(hp.page().getByText(/^Tetapkan Perdes/)).toBeVisible(news);
});
afterAll(() => perak.close());

test('an LPJ is filled in line by line without signal, returned at a line, corrected and accepted', async () => {
  const operator = accountant(hp, kinds.lpj);
  await hp.goesOffline();
  await operator.startsFrom('APBDes 2027');
  await operator.realises('pendapatan', '964073000');
  await operator.realises('belanja', '52200000');
  await hp.opens(`${kinds.lpj}/kas`);
  await hp.page().getByLabel('Saldo Rekening Kas Desa').fill('1426520879');
  await hp.page().getByLabel('Kas tunai di Kaur Keuangan').fill('0');
  await expect(hp.page().getByText('Sama dengan SiLPA akhir', { exact: true })).toBeVisible();
  await operator.seesItSaved();
  await hp.opens(`${kinds.lpj}/pengesahan`);
  await hp.page().getByLabel('Nomor Perdes').fill('2 Tahun 2028');
  await hp.page().getByLabel('Tanggal Perdes').fill('2028-02-20');
  await operator.seesItSaved();

  await hp.closes();
  await hp.reopens(kinds.lpj);
  await expect(hp.page().getByRole('link', { name: /Belanja/ })).toContainText('semua terisi');
  await expect(hp.page().getByRole('link', { name: /Kas akhir/ })).toContainText('1.426.520.879');
  await operator.files();
  await hp.goesOnline();
  await expect(hp.page().getByText(receipt)).toBeVisible(news);

  await returnsAtLine(lpj);
  await hp.opens(kinds.lpj);
  await expect(hp.page().getByText(remark)).toBeVisible(news);
  await hp.goesOffline();
  await operator.corrects('belanja', 'Tunjangan Kepala Desa', '5500000');
  await hp.opens(`${kinds.lpj}/periksa`);
  await expect(hp.page().getByText(/tidak sama dengan kas desa/)).toBeVisible();
  await hp.goesOnline();
  await operator.files();
  await expect(hp.page().getByText(receipt)).toBeVisible(news);
  await acceptsTheChange(lpj);
});

test.each([
  [semester1, kinds.semester1],
  [semester2, kinds.semester2],
])('a %s goes the same way', async (title, report) => {
  const operator = accountant(hp, report);
  await hp.goesOffline();
  await operator.startsFrom('APBDes 2027');
  await operator.realises('belanja', '26100000');
  await hp.closes();
  await hp.reopens(report);
  await expect(hp.page().getByRole('link', { name: /Belanja/ })).toContainText('semua terisi');
  await operator.files();
  await hp.goesOnline();
  await expect(hp.page().getByText(receipt)).toBeVisible(news);

  await returnsAtLine(title);
  await hp.opens(report);
  await expect(hp.page().getByText(remark)).toBeVisible(news);
  await operator.corrects('belanja', 'Tunjangan Kepala Desa', '5500000');
  await operator.files();
  await expect(hp.page().getByText(receipt)).toBeVisible(news);
  await acceptsTheChange(title);
});

async function returnsAtLine(title: string): Promise<void> {
  await verifikator.checks('Perak', title);
  await verifikator.remarks('Tunjangan Kepala Desa', remark);
  await verifikator.returns();
}

async function acceptsTheChange(title: string): Promise<void> {
  await verifikator.checks('Perak', title);
  const line = laptop.page().getByRole('row').filter({ hasText: 'semula 6.000.000' });
  await expect(line).toContainText('5.500.000');
  await verifikator.accepts();
}
