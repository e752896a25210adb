import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { desaAndDesk } from '../support/desa-and-desk.ts';
import { recordKeeper } from '../support/record-keeper.ts';
import { aPdf } from '../support/sample-files.ts';

const lppd2025 = '/laporan/35.17.01.2005/lppd/2025';
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
  const { hp, laptop, ...way } = await desaAndDesk(perak, lppd2025, 'LPPD');
  const operator = recordKeeper(hp);
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
  await expect(hp.page().getByText('Tersimpan di HP', { exact: true }).first()).toBeVisible();
  await hp.closes();
  await hp.reopens(lppd2025);
  await expect(hp.page().getByText('130/20/2026, 12 April 2026')).toBeVisible();
  await expect(hp.page().getByText('4 dari 4 bidang')).toBeVisible();
  await expect(hp.page().getByText('1 berkas')).toBeVisible();
  await hp.opens(`${lppd2025}/periksa`);
  await expect(hp.page().getByText(/lewat dari batas 31 Maret 2026/)).toBeVisible();
  await operator.files(lppd2025);

  await hp.goesOnline();
  await way.isReturnedAt('Tanggal LPPD', 'Di naskah tertulis 12 Maret.');
  await hp.page().getByLabel('Tanggal LPPD').fill('2026-03-12');
  await way.isFiledAgain();
  await expect(laptop.page().getByText('semula 12 April 2026')).toBeVisible({ timeout: 30_000 });
  await way.isAccepted();
});
