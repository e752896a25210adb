import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';

const desa = '35.17.01.2005';
/** A year of the kecamatan comes down first. */
const news = { timeout: 40_000 };

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
});
afterEach(() => perak.close());

test('findings without signal are tied to a lembaga and to a unit usaha', async () => {
  const hp = await perak.device();
  await hp.signsIn('pembina');
  await hp.opens(`/siapkan/${desa}`);
  const page = hp.page();
  await expect(page.getByText(/[1-9]\d* laporan \d{4} sampai/)).toBeVisible(news);
  await hp.goesOffline();
  await page.getByRole('button', { name: 'Mulai kunjungan' }).click();
  await expect(page).toHaveURL(/\/kunjungan\/[0-9a-f-]{36}$/);
  const visit = new URL(page.url()).pathname;
  await hp.opens(`${visit}/temuan`);
  await finds('Temuan 1', 'SK pengurus tidak ditemukan', /^LKD/, /^Posyandu/i);
  await finds('Temuan 2', 'Buku kas toko tidak diisi', /^BUMDes Tahunan/, /^Unit usaha/);
  await expect(page.getByText('Tersimpan di HP')).toBeVisible();

  await hp.closes();
  await hp.reopens(`${visit}/temuan`);
  const again = hp.page().getByRole('region', { name: 'Temuan 1' });
  await expect(again.getByLabel('Baris laporan').locator('option:checked')).toHaveText(/posyandu/i);

  async function finds(name: string, text: string, report: RegExp, line: RegExp): Promise<void> {
    await page.getByRole('button', { name: 'Tambah temuan' }).click();
    const card = page.getByRole('region', { name });
    await card.getByLabel('Apa yang ditemukan').fill(text);
    for (const [label, wanted] of [
      ['Tentang', report],
      ['Baris laporan', line],
    ] as const) {
      const list = card.getByLabel(label);
      const option = list.locator('option').filter({ hasText: wanted }).first();
      await list.selectOption(await option.innerText());
    }
  }
});
