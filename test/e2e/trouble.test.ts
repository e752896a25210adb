import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { signIn } from '../support/a-device.ts';
import type { Device } from '../support/a-device.ts';
import { anOperatorAtWork } from '../support/an-operator-at-work.ts';
import { dispatchSync } from '../support/dispatch-sync.ts';
import { operatorDesa, perboto } from '../support/operator-desa.ts';
import type { OperatorDesa } from '../support/operator-desa.ts';

let perak: Kecamatan;
let hp: Device;
let operator: OperatorDesa;

beforeEach(async () => {
  ({ perak, hp, operator } = await anOperatorAtWork());
  await hp.signsIn('operator.perak');
});
afterEach(() => perak.close());

test('S1 a server killed during a sync and started again has the filing once', async () => {
  await filesOffline();
  hp.line.loseReplies();
  const before = hp.line.sent();
  await hp.context().setOffline(false);
  await expect.poll(hp.line.sent).toBeGreaterThan(before);
  await perak.dies();
  await expect(hp.page().getByText('belum diterima server')).toBeVisible();
  await perak.comesBack();
  await hp.goesOnline();
  await hp.page().reload();
  const receipt = await operator.seesReceipt();
  expect(await receiptsOnAnotherPhone()).toEqual([receipt]);
});

test('S1 a reply lost after the server has committed leads to one filing and one receipt', async () => {
  await filesOffline();
  hp.line.loseReplies();
  const lost = hp.page().waitForEvent('requestfailed', {
    predicate: (request) => request.failure()?.errorText === 'net::ERR_EMPTY_RESPONSE',
  });
  await hp.context().setOffline(false);
  await lost;
  const atServer = await receiptsOnAnotherPhone();
  await expect(hp.page().getByText('belum diterima server')).toBeVisible();
  await hp.goesOnline();
  await hp.page().reload();
  expect([await operator.seesReceipt()]).toEqual(atServer);
  expect(await operator.listsReceipts()).toEqual(atServer);
});

test('S6 two tabs and the worker sending at once have the filing applied once', async () => {
  await filesOffline();
  const otherTab = await hp.context().newPage();
  await otherTab.goto(`${hp.line.url}/tanda-terima`);
  await Promise.all([hp.goesOnline(), dispatchSync(hp.page()), dispatchSync(otherTab)]);
  const receipt = await operator.seesReceipt();
  await expect(otherTab.getByText(receipt)).toBeVisible();
  expect(await receiptsOnAnotherPhone()).toEqual([receipt]);
});

test('an ended session costs no word: only sending asks to sign in, and then goes on by itself', async () => {
  await operator.imports(perboto);
  await hp.context().clearCookies();
  await operator.agreesWithBpd();
  await operator.files('Hadi Santoso');
  await expect(hp.page().getByText('belum diterima server')).toBeVisible();
  await hp.opens('/pengaturan');
  await hp.page().getByRole('button', { name: 'Masuk lagi', exact: true }).click();
  await signIn(hp.page(), 'operator.perak');
  await expect(hp.page().getByRole('dialog')).toBeHidden();
  expect(await operator.listsReceipts()).toHaveLength(1);
});

async function filesOffline(): Promise<void> {
  await hp.goesOffline();
  await operator.imports(perboto);
  await operator.files('Hadi Santoso');
}

/** What the server has, as seen by the same person on a new phone. */
async function receiptsOnAnotherPhone(): Promise<readonly string[]> {
  const other = await perak.device();
  await other.signsIn('operator.perak');
  return operatorDesa(other).listsReceipts();
}
