import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import type { Device } from '../support/a-device.ts';
import { apbdes2027, operatorDesa, perboto } from '../support/operator-desa.ts';
import type { OperatorDesa } from '../support/operator-desa.ts';

/** A round trip and the line's back-off. */
const slow = { timeout: 30_000 };

let perak: Kecamatan;
let hp: Device;
let hpLain: Device;
let operator: OperatorDesa;
let rekan: OperatorDesa;

beforeEach(async () => {
  perak = await openKecamatan();
  [hp, hpLain] = await Promise.all([perak.device(), perak.device()]);
  [operator, rekan] = [operatorDesa(hp), operatorDesa(hpLain)];
  await hp.signsIn('operator.perak');
  await operator.imports(perboto);
  await operator.sends();
  await hpLain.signsIn('operator.perak');
  await expect(await rekan.reads('Tunjangan Kepala Desa')).toContainText('6.000.000', slow);
  await Promise.all([hp.goesOffline(), hpLain.goesOffline()]);
});
afterEach(() => perak.close());

test('different lines that two phones changed without signal are both kept', async () => {
  await operator.budgets('Tunjangan Kepala Desa', '7000000');
  await rekan.budgets('Tunjangan Perangkat Desa', '26000000');
  await hp.goesOnline();
  await operator.sends();
  await hpLain.goesOnline();
  await rekan.sends();
  await expect(await rekan.reads('Tunjangan Kepala Desa')).toContainText('7.000.000', slow);
  await expect(await rekan.reads('Tunjangan Perangkat Desa')).toContainText('26.000.000', slow);
  await expect(await operator.reads('Tunjangan Perangkat Desa')).toContainText('26.000.000', slow);
});

test('the same field that two phones changed is shown side by side, and a person chooses', async () => {
  await operator.budgets('Tunjangan Kepala Desa', '7000000');
  await rekan.budgets('Tunjangan Kepala Desa', '8000000');
  await hp.goesOnline();
  await operator.sends();
  await hpLain.goesOnline();
  await hpLain.opens('/');
  await expect(rekan.owed().getByText('1 isian berbeda dengan HP lain')).toBeVisible();

  await hpLain.opens(`${apbdes2027}/beda`);
  const page = hpLain.page();
  await expect(page.getByText('8.000.000')).toBeVisible();
  await expect(page.getByText('7.000.000')).toBeVisible();
  await page.getByRole('button', { name: 'Pakai ini' }).last().click();
  await expect(page.getByText('Semua sudah dipilih')).toBeVisible();
  await expect(await rekan.reads('Tunjangan Kepala Desa')).toContainText('7.000.000', slow);
});
