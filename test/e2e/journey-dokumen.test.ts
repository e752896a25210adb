import { expect } from 'playwright/test';
import { afterEach, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { recordKeeper } from '../support/record-keeper.ts';
import { aPdf } from '../support/sample-files.ts';
import { verifikatorOn } from '../support/verifikator.ts';

const lppd2025 = '/laporan/35.17.01.2005/lppd/2025';
const news = { timeout: 30_000 };
const bidang = [
  'Penyelenggaraan pemerintahan desa',
  'Pelaksanaan pembangunan desa',
  'Pembinaan kemasyarakatan',
  'Pemberdayaan masyarakat',
];

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('an LPPD is filed with its file without signal, returned at its date, mended and accepted', async () => {
  const hp = await perak.device();
  const operator = recordKeeper(hp);
  const laptop = await perak.device(deskScreen);
  const verifikator = verifikatorOn(laptop);
  await hp.signsIn('operator.perak');
  await hp.goesOffline();

  await operator.fills(`${lppd2025}/dokumen`, {
    'Nomor surat LPPD': '130/20/2026',
    'Tanggal LPPD': '2026-04-12',
  });
  await hp.opens(`${lppd2025}/bidang`);
  for (const nama of bidang) await operator.ticks(nama);
  await hp.opens(`${lppd2025}/lampiran`);
  const pdf = {
    name: 'LPPD 2025.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(aPdf(4000)),
  };
  await hp.page().getByLabel('Pilih berkas Naskah LPPD').setInputFiles(pdf);
  await expect(hp.page().getByText('LPPD 2025.pdf').first()).toBeVisible();
  await hp.closes();
  await hp.reopens(lppd2025);
  await expect(hp.page().getByText('130/20/2026, 12 April 2026')).toBeVisible();
  await expect(hp.page().getByText('4 dari 4 bidang')).toBeVisible();
  await expect(hp.page().getByText('1 berkas')).toBeVisible();
  await hp.opens(`${lppd2025}/periksa`);
  await expect(hp.page().getByText(/lewat dari batas 31 Maret 2026/)).toBeVisible();
  await operator.files(lppd2025);

  await hp.goesOnline();
  await operator.seesReceipt();
  await laptop.signsIn('verifikator');
  await verifikator.checks('Perak', 'LPPD');
  await verifikator.remarks('Tanggal LPPD', 'Di naskah tertulis 12 Maret.');
  await verifikator.returns();

  await hp.opens(lppd2025);
  await hp
    .page()
    .getByRole('button', { name: /Di naskah tertulis/ })
    .click(news);
  await hp.page().getByLabel('Tanggal LPPD').fill('2026-03-12');
  await operator.files(lppd2025);
  await operator.seesReceipt();
  await verifikator.checks('Perak', 'LPPD');
  await expect(laptop.page().getByText('semula 12 April 2026')).toBeVisible();
  await verifikator.accepts();
  await hp.opens(lppd2025);
  await expect(hp.page().getByText('Laporan ini sudah diterima kecamatan')).toBeVisible(news);
});
