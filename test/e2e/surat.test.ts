import { expect } from '../support/expect.ts';
import { afterAll, beforeAll, test } from 'vitest';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { must } from '../../src/domain/basics/must.ts';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { printedPages } from '../support/printed-pages.ts';
import { isSent } from '../support/is-sent.ts';

const news = { timeout: 30_000 };
const upright = { width: 210, height: 297 };
const onItsSide = { width: 297, height: 210 };
const reminder = '/surat/pengingat/35.17.01.2005';

let perak: Kecamatan;
beforeAll(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
});
afterAll(() => perak.close());

test('a reminder is numbered and printed without signal; the camat sees its number, and that his rekap has it too', async () => {
  const laptop = await perak.device(deskScreen);
  const camat = await perak.device(deskScreen);
  await laptop.signsIn('verifikator');
  await laptop.opens(reminder);
  await expect(nomor(laptop)).toHaveValue(/…/, news);
  await laptop.goesOffline();
  await record(laptop).click();
  await expect(laptop.page().getByText('Isi nomor dari buku agenda dulu.')).toBeVisible();
  await records(laptop, '900/12/2026');
  await expect(laptop.page().getByText('Masih di perangkat ini')).toBeVisible();
  const [paper, ...more] = await printedPages(laptop.page());
  expect(more).toEqual([]);
  expect(paper).toMatchObject(upright);
  expect(paper?.text).toContain('900/12/2026');
  expect(paper?.text).toContain('Kepala Desa Perak');
  await laptop.page().reload();
  await expect(laptop.page().getByText('Tercatat di Buku surat keluar')).toBeVisible();
  await laptop.opens('/surat/pengingat/35.17.01.2006');
  await expect(nomor(laptop)).toHaveValue('900/13/2026');

  await camat.signsIn('camat');
  await camat.opens('/papan');
  await camat.page().getByRole('link', { name: 'Rekap', exact: true }).click(news);
  await records(camat, '900/12/2026');
  await isSent(camat.page());
  await laptop.goesOnline();
  await isSent(laptop.page());

  await camat.opens('/buku-surat');
  const rows = camat.page().getByRole('main').getByRole('listitem');
  await expect(rows.filter({ hasText: 'Nomor sama dengan' })).toHaveCount(2, news);
  await camat.page().getByLabel('Desa').selectOption('Perak');
  await expect(rows).toHaveCount(1);
  await rows.getByRole('link').click();
  await expect(camat.page().getByText('Dicatat Sri Wahyuni')).toBeVisible();

  await laptop.opens('/antrean');
  const alarm = laptop.page().getByRole('region', { name: 'Buku surat keluar' });
  await alarm.getByRole('link', { name: /Rekapitulasi/ }).click(news);
  await laptop.page().getByRole('button', { name: 'Perbaiki catatan' }).click();
  await nomor(laptop).fill('900/14/2026');
  await laptop.page().getByRole('button', { name: 'Simpan perbaikan' }).click();
  await expect(laptop.page().getByText('Sebelumnya 900/12/2026')).toBeVisible();
  await isSent(laptop.page());
  await camat.opens('/cari?q=900/14');
  await camat.page().getByRole('link').filter({ hasText: '900/14/2026' }).click(news);
  await expect(camat.page().getByRole('article').getByText('900/14/2026').first()).toBeVisible();
});

test('the board and the rekap have each their sheet on its side, whichever was opened before', async () => {
  const camat = await perak.device(deskScreen);
  await camat.signsIn('camat');
  await camat.opens('/papan');
  const page = camat.page();
  await expect(page.getByRole('rowheader')).toHaveCount(13 + 1, news);
  await boardIsOneSheet(camat);
  await page.getByRole('link', { name: 'Rekap', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Laporan setiap desa' })).toBeVisible();
  const sheets = await printedPages(page);
  const last = must(sheets.at(-1));
  expect(last).toMatchObject(onItsSide);
  for (const { name } of kecamatanPerak.desa) expect(last.text).toContain(name);
  expect(last.text).toContain('terlambat 12 hari');
  for (const sheet of sheets.slice(0, -1)) expect(sheet).toMatchObject(upright);
  expect(sheets).toHaveLength(2);
  await page.getByRole('link', { name: 'Kembali' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(13 + 1, news);
  await boardIsOneSheet(camat);
});

async function boardIsOneSheet({ page }: Device): Promise<void> {
  const sheets = await printedPages(page());
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatchObject(onItsSide);
  for (const { name } of kecamatanPerak.desa) expect(sheets[0]?.text).toContain(name);
}

const nomor = ({ page }: Device) => page().getByLabel('Nomor', { exact: true });
const record = ({ page }: Device) => page().getByRole('button', { name: 'Catat nomor dan cetak' });

async function records(device: Device, text: string): Promise<void> {
  await nomor(device).fill(text);
  await record(device).click();
  await expect(device.page().getByText('Tercatat di Buku surat keluar')).toBeVisible();
}
