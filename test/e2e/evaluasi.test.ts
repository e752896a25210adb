import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { operatorDesa, perboto } from '../support/operator-desa.ts';
import { verifikatorOn } from '../support/verifikator.ts';
import { isSent } from '../support/is-sent.ts';

/** News of the other side comes with the sync at the next opening. */
const news = { timeout: 30_000 };
const keterangan = 'Perkades penjabaran belum ada.';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('a Raperdes is taken and handed over, its sheet answered without signal, returned, and later accepted with its letter and Perdes', async () => {
  const hp = await perak.device();
  const laptop = await perak.device(deskScreen);
  const operator = operatorDesa(hp);
  const verifikator = verifikatorOn(laptop);
  const page = laptop.page();
  await hp.signsIn('operator.perak');
  await operator.imports(perboto);
  await operator.agreesWithBpd();
  await operator.files('Hadi Santoso');
  await operator.seesReceipt();
  await expect(hp.page().getByRole('img', { name: /^Kode QR/ })).toBeVisible();
  const { pathname } = new URL(hp.page().url());
  await hp.opens(`${pathname}#${'0'.repeat(64)}`);
  await hp.page().reload();
  await expect(hp.page().getByText('Sidik pada kertas TIDAK sama')).toBeVisible();

  await laptop.signsIn('verifikator');
  await verifikator.checks('Perak');
  await page.getByRole('button', { name: /^Saya ambil/ }).click();
  await expect(page.getByText('Anda yang memeriksa')).toBeVisible();
  await laptop.goesOffline();
  await page.getByRole('button', { name: /^Serahkan/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Agus Riyanto' }).click();
  await expect(page.getByText('Diambil oleh Agus Riyanto')).toBeVisible();
  await page.getByRole('button', { name: /^Ambil alih/ }).click();
  await expect(page.getByText('Anda yang memeriksa')).toBeVisible();

  const documents = page.getByRole('group', { name: /^1\. Dokumen/ });
  await expect(documents.getByRole('button', { name: 'Tidak', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(documents.getByText('5 temuan')).toBeVisible();
  await documents.getByRole('button', { name: 'Tidak', exact: true }).click();
  await documents.getByRole('textbox').fill(keterangan);
  const legality = page.getByRole('group', { name: /^4\. Sesuai kewenangan/ });
  await legality.getByRole('button', { name: 'Ya', exact: true }).click();
  await expect(page.getByText(/belum sesuai pada butir 1\b/)).toBeVisible();
  const accept = page.getByRole('button', { name: 'Terima', exact: true });
  await expect(accept).toBeDisabled();
  await expect(page.getByRole('link', { name: /^Butir .* belum dijawab/ })).toBeVisible();
  await page.getByRole('button', { name: 'Tandai sisanya tidak dinilai' }).click();
  await expect(page.getByRole('link', { name: /tidak dinilai tanpa alasan/ })).toBeVisible();
  await page.getByLabel('Alasan tidak dinilai').fill('RKPDes dan pagu belum ada.');
  await expect(page.getByRole('link', { name: /tulis pertimbangannya/ })).toBeVisible();
  await expect(accept).toBeDisabled();
  const third = page.getByRole('group', { name: /^3\. Disepakati/ });
  await third.getByRole('button', { name: 'Tidak', exact: true }).click();
  await third.getByRole('textbox').fill('Berita acara belum ditandatangani.');
  await expect(page.getByText(/belum sesuai pada butir 1(, \d+)*(,| dan) 3\b/)).toBeVisible();
  await expect(page.getByText('Tersimpan di perangkat ini')).toBeVisible();
  await page.reload();
  await expect(documents.getByRole('textbox')).toHaveValue(keterangan);
  await page.getByRole('button', { name: 'Kembalikan ke desa', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Kembalikan ke desa', exact: true })
    .click();
  await expect(page.getByRole('cell', { name: keterangan })).toBeVisible();
  await laptop.goesOnline();
  await isSent(page);

  await page.getByRole('link', { name: 'Keputusan Camat tentang Hasil Evaluasi' }).click();
  await page.getByLabel('Nomor', { exact: true }).fill('900/12/415.56/2026');
  const letter = page.getByRole('article');
  await expect(letter.getByText('900/12/415.56/2026').first()).toBeVisible();
  await expect(letter.getByRole('listitem').filter({ hasText: keterangan })).toBeVisible();
  await expect(letter.getByRole('row').filter({ hasText: /^4.*Ya/ })).toBeVisible();
  await expect(letter.getByText('[nama penandatangan]').first()).toBeVisible();
  await expect(letter.getByRole('heading', { name: /^Keputusan Camat Perak/ })).toContainText(
    /Hasil Evaluasi Rancangan Peraturan Desa tentang APBDes/i,
  );
  await page.getByRole('button', { name: 'Catat nomor dan cetak' }).click();
  const holes = page.getByRole('dialog', { name: 'Surat ini belum lengkap' });
  await expect(holes).toContainText('kop surat, tempat surat, jabatan penanda tangan');
  await holes.getByRole('button', { name: 'Tetap lanjutkan' }).click();
  await expect(page.getByText('Tercatat di Buku surat keluar')).toBeVisible();
  await isSent(page);
  await hp.opens(pathname);
  await expect(hp.page().getByText('Nomor 900/12/415.56/2026')).toBeVisible(news);
  await hp.page().getByRole('link', { name: 'Keputusan Camat tentang Hasil Evaluasi' }).click();
  await expect(hp.page().getByRole('article').getByText(keterangan).first()).toBeVisible();
  await expect(hp.page().getByRole('button', { name: 'Perbaiki catatan' })).toBeHidden();

  await hp.opens('/');
  await expect(operator.owed().getByText('Dikembalikan dengan 1 catatan')).toBeVisible(news);
  await operator.files('Hadi Santoso');
  await operator.seesReceipt();
  await verifikator.checks('Perak');
  await verifikator.leavesNothingOpen();
  await verifikator.accepts();

  await hp.opens('/');
  await operator
    .owed()
    .getByText(/^Tetapkan Perdes.*31 Desember 2026/)
    .waitFor(news);
  await operator
    .owed()
    .getByRole('link', { name: /^APBDes 2027/ })
    .click();
  await hp.page().getByRole('button', { name: 'Catat Perdes' }).click(news);
  await hp.page().getByLabel('Nomor Perdes').fill('7 Tahun 2026');
  await hp.page().getByLabel('Tanggal Perdes').fill('2026-12-21');
  await hp.page().getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(hp.page().getByText('7 Tahun 2026')).toBeVisible();
  await hp.opens('/');
  const send = operator
    .owed()
    .getByText(/^Sampaikan Perdes kepada bupati melalui camat paling lambat \d/);
  await expect(send).toBeVisible();
  await operator
    .owed()
    .getByRole('link', { name: /^APBDes 2027/ })
    .click();
  await hp.page().getByRole('button', { name: 'Ubah catatan Perdes' }).click();
  const sent = hp.page().getByLabel('Tanggal disampaikan kepada bupati melalui camat');
  await sent.fill('2026-12-20');
  await hp.page().getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(hp.page().getByText(/lebih awal daripada tanggal Perdes/)).toBeVisible();
  await sent.fill('2026-12-23');
  await hp.page().getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(hp.page().getByText('23 Desember 2026')).toBeVisible();
  await operator.sends();
  await hp.opens('/');
  await hp
    .page()
    .getByText(/^Selesai \(\d/)
    .click();
  await expect(operator.owed().getByText('Diterima').first()).toBeVisible();
  await expect(send).toBeHidden();
  await page.reload();
  await expect(page.getByText('7 Tahun 2026')).toBeVisible(news);
});
