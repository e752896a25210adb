import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { mostTitipanBytes, titipanSchema } from '../../src/sync/messages/courier.ts';
import type { Titipan } from '../../src/sync/messages/courier.ts';
import { deskScreen } from '../support/a-chromium.ts';
import { openCourierRoad } from '../support/a-courier-road.ts';
import type { CourierRoad } from '../support/a-courier-road.ts';
import { signIn } from '../support/a-device.ts';
import type { Device } from '../support/a-device.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { operatorDesa, perboto } from '../support/operator-desa.ts';

let road: CourierRoad;
beforeEach(async () => {
  road = await openCourierRoad();
});
afterEach(() => road.perak.close());

test('what was changed, is too large, of another kecamatan or a revoked device is refused with its reason', async () => {
  const {
    perak,
    desa,
    pembina,
    folder,
    filesWithoutLine,
    adds,
    says,
    carried,
    isDelivered,
    readsNothingOfIt,
    keptByTheDesa,
    filingsAtServer,
  } = road;
  const file = await filesWithoutLine();
  const titipan = titipanSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const gudo = { ...titipan, kecamatan: '35.17.02' as Titipan['kecamatan'] };
  const huge = { ...titipan, sealed: 'A'.repeat(2 * mostTitipanBytes) };
  const kept = await keptByTheDesa();
  const isRefused = (why: RegExp) =>
    expect(carried().first()).toContainText(why, { timeout: 30_000 });
  const desaLosesNothing = async () => expect(await keptByTheDesa()).toEqual(kept);
  await pembina.signsIn('pembina');
  await pembina.goesOffline();

  await adds(await written(folder, gudo));
  await says(/^Titipan ini untuk kecamatan lain.*minta desa menitipkannya kepada pembina/);
  await desaLosesNothing();
  await adds(await written(folder, huge));
  await says(/^Berkas ini terlalu besar untuk sebuah titipan \(paling besar 4 MB\)\. Minta desa/);
  await desaLosesNothing();
  await adds(perboto);
  await says(/bukan titipan dari Tepat.*Minta desa membuatnya lagi/);
  await desaLosesNothing();
  await expect(carried()).toHaveCount(0);

  await adds(await written(folder, { ...titipan, sealed: changedInTheMiddle(titipan.sealed) }));
  await says('Titipan masuk. Diantar begitu ada sinyal.');
  await readsNothingOfIt();
  await pembina.goesOnline();
  await isRefused(/berubah di jalan\. Semua isinya masih di HP desa\. Minta desa membuatnya lagi/);
  await desaLosesNothing();
  // Whoever goes past the app meets the same at the server.
  expect(await bringsPastTheApp(pembina, gudo)).toEqual([
    200,
    { outcome: 'refused', code: 'wrong-kecamatan' },
  ]);
  expect(await bringsPastTheApp(pembina, huge)).toMatchObject([413, { error: 'too-large' }]);
  await desaLosesNothing();

  await adminRevokesTheDevice(perak);
  await adds(file);
  await isRefused(
    /pendaftarannya dicabut\. Semua isinya masih di HP desa\. Orangnya perlu masuk lagi/,
  );
  await readsNothingOfIt();
  await desaLosesNothing();
  expect(await filingsAtServer()).toEqual([]);

  const isRegistered = desa
    .page()
    .waitForResponse((answer) => answer.url().endsWith('/api/courier/key') && answer.ok());
  await desa.goesOnline();
  await desa.opens('/pengaturan');
  await desa.page().getByRole('button', { name: 'Masuk lagi', exact: true }).click();
  await signsInAgain(desa.page());
  await isRegistered;
  expect(await operatorDesa(desa).listsReceipts()).toHaveLength(1);
  const filed = await filingsAtServer();
  await pembina.page().getByRole('button', { name: 'Antar lagi' }).first().click();
  await isDelivered();
  expect(filed).toHaveLength(1);
  expect(await filingsAtServer()).toEqual(filed);
});

async function written(folder: string, titipan: Titipan): Promise<string> {
  const path = join(folder, 'titipan-lain.txt');
  await writeFile(path, JSON.stringify(titipan));
  return path;
}

/** Status and answer of the server to a titipan sent with the pembina's session, without the app. */
async function bringsPastTheApp(
  pembina: Device,
  titipan: Titipan,
): Promise<readonly [number, unknown]> {
  return pembina.page().evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/courier', { method: 'POST', headers, body });
    return [answer.status, await answer.json()] as const;
  }, JSON.stringify(titipan));
}

function changedInTheMiddle(text: string): string {
  const middle = Math.floor(text.length / 2);
  return text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
}

/** The admin, on a device of their own, shuts the desa's phone out. */
async function adminRevokesTheDevice(perak: Kecamatan): Promise<void> {
  const laptop = await perak.device(deskScreen);
  await laptop.signsIn('admin');
  await laptop.opens('/orang');
  const page = laptop.page();
  await page.getByRole('button', { name: 'Dewi Lestari' }).click();
  await page.getByRole('button', { name: /^Keluarkan perangkat/ }).click();
  const question = page.getByRole('dialog', { name: 'Keluarkan perangkat ini?' });
  await question.getByRole('button', { name: 'Keluarkan' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Dewi Lestari' }).getByText('Belum pernah masuk di perangkat'),
  ).toBeVisible();
  await laptop.closes();
}

async function signsInAgain(page: Page): Promise<void> {
  await signIn(page, 'operator.perak');
  await expect(page.getByText(/^Semua kiriman sudah sampai/)).toBeVisible({ timeout: 30_000 });
}
