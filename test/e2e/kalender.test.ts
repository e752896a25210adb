import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { operatorDesa } from '../support/operator-desa.ts';
import { isSent } from '../support/is-sent.ts';

/** News of the other side comes with the sync at the next opening. */
const news = { timeout: 30_000 };

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('a local date and a rule switched off without signal reach the desa', async () => {
  const admin = await perak.device();
  const hp = await perak.device();
  const operator = operatorDesa(hp);
  await admin.signsIn('admin');
  await admin.goesOffline();
  await admin.opens('/kalender');

  await opensRule(admin.page(), /^Perubahan APBDes 2026/);
  await admin.page().getByLabel('Tanggal setempat', { exact: true }).fill('2026-12-15');
  await admin.page().getByRole('button', { name: 'Simpan' }).click();
  await expect(admin.page().getByText('Tulis dasar tanggal setempat.')).toBeVisible();
  await admin.page().getByLabel('Dasar tanggal setempat').fill('Surat DPMD 12/2026');
  await admin.page().getByRole('button', { name: 'Simpan' }).click();
  await expect(admin.page().getByText('Paling lambat 15 Desember 2026')).toBeVisible();

  await opensRule(admin.page(), /^Perubahan RKPDes 2026/);
  await admin.page().getByLabel('Ditagih kepada desa').uncheck();
  await admin.page().getByRole('button', { name: 'Simpan' }).click();
  await admin.page().getByRole('button', { name: 'Berhenti menagih' }).click();
  await expect(admin.page().getByRole('dialog')).toHaveCount(0);
  await expect(ruleOf(admin.page(), /^Perubahan RKPDes 2026/)).toContainText('Tidak ditagih');
  await admin.goesOnline();
  await isSent(admin.page());

  await hp.signsIn('operator.perak');
  const perubahan = operator.owed('Perubahan APBDes 2026');
  await expect(perubahan).toContainText('Paling lambat 15 Desember 2026', news);
  await expect(perubahan).not.toContainText('Surat DPMD 12/2026');
  await perubahan.getByText('Dasar hukum').click();
  await expect(perubahan).toContainText('Surat DPMD 12/2026');
  await expect(operator.owed('RKPDes 2027').first()).toBeVisible();
  await expect(operator.owed('Perubahan RKPDes 2026')).toHaveCount(0);
});

function ruleOf(page: Page, name: RegExp) {
  return page.getByRole('button', { name });
}

async function opensRule(page: Page, name: RegExp): Promise<void> {
  await ruleOf(page, name).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}
