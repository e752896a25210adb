import { expect } from 'playwright/test';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { deskScreen } from '../support/a-chromium.ts';
import { pencatatOn } from '../support/pencatat.ts';
import { verifikatorOn } from '../support/verifikator.ts';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test.each([
  ['musdes-rkpdes', 'Musdes RKPDes 2027', '2026-06-10', 'Kelompok perempuan'],
  ['musrenbangdes', 'Musrenbangdes 2027', '2026-08-12', 'Kelompok perempuan'],
  ['musrenbang-kecamatan', 'Musrenbang kecamatan 2027', '2026-02-04', 'Delegasi desa'],
])(
  'a %s is written without signal, outlives the browser, is returned, mended and accepted',
  async (kind, title, tanggal, unsur) => {
    const hp = await perak.device();
    const laptop = await perak.device(deskScreen);
    const pencatat = pencatatOn(hp, `/laporan/35.17.01.2005/${kind}/2027`);
    const verifikator = verifikatorOn(laptop);
    await hp.signsIn('operator.perak');
    await laptop.signsIn('verifikator');
    await hp.goesOffline();

    await pencatat.opens('hadir');
    await pencatat.counts(
      { nama: 'Suparman', jenisKelamin: 'Laki-laki', unsur: 'BPD' },
      { nama: 'Siti Aminah', jenisKelamin: 'Perempuan', unsur, lkd: 'PKK' },
    );
    await pencatat
      .page()
      .getByRole('button', { name: /Siti Aminah/ })
      .click();
    await pencatat.signs();
    await pencatat.isSaved();
    await hp.closes();
    await hp.reopens(`/laporan/35.17.01.2005/${kind}/2027/hadir`);
    await expect(pencatat.figures()).toHaveText('Hadir2Laki-laki1Perempuan1');
    await pencatat.tellsTheMeeting(tanggal);
    await pencatat.proposes('Rabat beton jalan RT 02');
    await pencatat.files('Hadi Santoso');
    await hp.goesOnline();
    await expect(hp.page().getByText(/^TT-35/)).toBeVisible({ timeout: 30_000 });

    await verifikator.checks('Perak');
    const paper = laptop.page();
    await expect(paper.getByText('Rabu tanggal')).toBeVisible();
    await expect(paper.getByRole('img', { name: 'Tanda tangan Siti Aminah' })).toBeVisible();
    await verifikator.remarks('Siti Aminah', 'Alamatnya belum ditulis');
    await verifikator.returns();

    await hp.opens('/');
    await expect(hp.page().getByRole('listitem').filter({ hasText: title })).toContainText(
      'Dikembalikan',
      { timeout: 30_000 },
    );
    await pencatat.opens('');
    await hp
      .page()
      .getByRole('button', { name: /Alamatnya belum ditulis/ })
      .click();
    const sheet = hp.page().getByRole('dialog');
    await expect(sheet.getByText('Alamatnya belum ditulis')).toBeVisible();
    await sheet.getByLabel('Alamat').fill('RT 02 Dusun Krajan');
    await sheet.getByRole('button', { name: 'Selesai' }).click();
    await pencatat.isSaved();
    await pencatat.files('Hadi Santoso');
    await expect(hp.page().getByText(/^TT-35/)).toBeVisible({ timeout: 30_000 });

    await verifikator.checks('Perak');
    await expect(paper.getByText('Berubah').first()).toBeVisible();
    await verifikator.accepts();
    await pencatat.opens('');
    await expect(hp.page().getByText('Laporan ini sudah diterima kecamatan')).toBeVisible({
      timeout: 30_000,
    });
  },
);
