import { join } from 'node:path';
import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { onTestFinished, test } from 'vitest';
import { signIn } from '../support/a-device.ts';
import { aFolder } from '../support/a-folder.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import { buildInto } from '../support/built-app.ts';
import { operatorDesa, perboto } from '../support/operator-desa.ts';

test('a new version is offered and not forced; work queued before it is sent after it', async () => {
  const builds = await aFolder();
  const [old, next] = [join(builds, 'old'), join(builds, 'next')] as const;
  await buildInto(old, '1.0.0');
  await buildInto(next, '2.0.0');
  const perak = await openKecamatan(old);
  onTestFinished(perak.close);
  const hp = await perak.device();
  const operator = operatorDesa(hp);
  await hp.signsIn('operator.perak');

  // Queued and kept back while there is a line: the session has ended.
  await hp.context().clearCookies();
  await operator.imports(perboto);
  await operator.files('Hadi Santoso');
  await perak.dies();
  await perak.comesBack(next);

  await hp.opens('/pengaturan');
  const offer = hp.page().getByText('Versi baru Tepat sudah siap. Tulisan Anda tetap tersimpan.');
  await expect(offer).toBeVisible();
  await hp.page().reload();
  await expect(offer).toBeVisible();
  await expect(version(hp.page())).toHaveText('1.0.0');
  await hp.page().getByRole('button', { name: 'Pakai sekarang' }).click();
  await expect(version(hp.page())).toHaveText('2.0.0');
  await expect(offer).toBeHidden();

  await hp.page().getByRole('button', { name: 'Masuk lagi untuk mengirim' }).click();
  await signIn(hp.page(), 'operator.perak');
  await expect(hp.page().getByRole('dialog')).toBeHidden();
  expect(await operator.listsReceipts()).toHaveLength(1);
});

/** The version the app says it is, in Pengaturan. */
function version(page: Page) {
  return page.getByText(/^\d+\.\d+\.\d+$/);
}

test('the first worker of a phone is no new version, though the page was loaded anew while it got ready', async () => {
  const perak = await openKecamatan();
  onTestFinished(perak.close);
  const hp = await perak.device();
  await hp.opens('/');
  const isGettingReady = async (): Promise<boolean> => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration !== undefined;
  };
  await hp.page().waitForFunction(isGettingReady);
  await hp.page().reload();
  await hp.signsIn('operator.perak');
  const page = hp.page();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(page.getByText('Semua tersinkron')).toBeVisible();
  await expect(page.getByText('Versi baru Tepat sudah siap')).toBeHidden();
});
