import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import { deskScreen } from '../support/a-chromium.ts';
import { openCourierRoad } from '../support/a-courier-road.ts';
import type { CourierRoad } from '../support/a-courier-road.ts';
import { aFilmOf } from '../support/a-film.ts';
import { operatorDesa } from '../support/operator-desa.ts';
import { verifikatorOn } from '../support/verifikator.ts';

let road: CourierRoad;
beforeEach(async () => {
  road = await openCourierRoad();
});
afterEach(() => road.perak.close());

test('a report leaves a desa without a line on the pembina’s phone, and its answer comes back', async () => {
  const {
    perak,
    desa,
    pembina,
    filesWithoutLine,
    adds,
    says,
    carried,
    isDelivered,
    saves,
    readsNothingOfIt,
    filedOnTheDesasPhone,
    filingsAtServer,
    photosAtServer,
  } = road;
  const file = await filesWithoutLine();
  await pembina.signsIn('pembina');
  await pembina.goesOffline();
  await adds(file);
  await says('Titipan masuk. Diantar begitu ada sinyal.');
  await adds(file);
  await says('Titipan ini sudah ada di HP ini.');

  await readsNothingOfIt();

  const before = new Date().toISOString();
  const madeAt = await filedOnTheDesasPhone();
  await pembina.goesOnline();
  await isDelivered();
  const filed = await filingsAtServer();
  expect(await photosAtServer()).toBe(1);
  expect(filed).toMatchObject([{ times: { filedAt: madeAt } }]);
  // Filed by the desa's clock, received by the server's, which is later: the road lies between.
  expect(madeAt < before).toBe(true);
  expect(must(filed[0]?.times.receivedAt) > before).toBe(true);
  const laptop = await perak.device(deskScreen);
  await laptop.signsIn('verifikator');
  await verifikatorOn(laptop).checks('Perak');

  const balasan = await saves(pembina.page(), 'Bagikan balasan');
  await desa.page().getByLabel('Masukkan balasan').setInputFiles(balasan);
  await expect(
    desa.page().getByText(/^Balasan kecamatan masuk: \d kiriman diterima/),
  ).toBeVisible();
  await expect(desa.page().getByText(/^Semua kiriman sudah sampai/)).toBeVisible();
  const [receipt] = await operatorDesa(desa).listsReceipts();

  await pembina.page().getByRole('button', { name: 'Hapus dari HP ini' }).click();
  await expect(carried()).toHaveCount(0);
  await adds(file);
  await isDelivered();
  await desa.goesOnline();
  await operatorDesa(desa).sends();
  expect(await operatorDesa(desa).listsReceipts()).toEqual([receipt]);
  expect(await filingsAtServer()).toEqual(filed);
  expect(await photosAtServer()).toBe(1);
});

test('a small draft goes over by codes and camera alone, and its answer comes back the same way', async () => {
  const { desa, pembina, isReady, says, carried } = road;
  await pembina.signsIn('pembina');
  await pembina.goesOffline();
  await desa.signsIn('operator.perak');
  await isReady();
  await desa.goesOffline();
  await operatorDesa(desa).agreesWithBpd();
  await desa.opens('/pengaturan');
  await desa.page().getByRole('button', { name: 'Siapkan titipan' }).click();
  const titipan = await filmOfCodes(desa.page());

  await pembina.closes();
  await pembina.reopens('/pengaturan', titipan);
  await scans(pembina.page());
  await says('Titipan masuk. Diantar begitu ada sinyal.');
  await pembina.goesOnline();
  await expect(carried().first()).toContainText('Sampai di kecamatan: 1 kiriman', {
    timeout: 30_000,
  });

  const balasan = await filmOfCodes(pembina.page());
  await desa.closes();
  await desa.reopens('/pengaturan', balasan);
  await scans(desa.page());
  await expect(desa.page().getByText(/^Balasan kecamatan masuk: 1 kiriman/)).toBeVisible();
  await expect(desa.page().getByText(/^Semua kiriman sudah sampai/)).toBeVisible();
});

/** What another phone's camera sees of the codes on this screen. */
async function filmOfCodes(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Tampilkan kode QR/ }).click();
  const first = page.getByRole('img', { name: /^Kode 1 dari \d+$/ });
  const of = Number(/\d+$/.exec((await first.getAttribute('aria-label')) ?? '')?.[0]);
  const pictures: Buffer[] = [];
  if (of > 1) await page.getByRole('button', { name: 'Berhenti berganti' }).click();
  for (let number = 1; number <= of; number++) {
    const code = page.getByRole('img', { name: `Kode ${number} dari ${of}` });
    if (number > 1) await page.getByRole('button', { name: 'Kode berikutnya' }).click();
    await code.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    pictures.push(await code.screenshot());
  }
  return aFilmOf(pictures, page);
}

async function scans(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pindai kode QR' }).click();
}
