import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { coachOn } from '../support/a-visit.ts';

const bpd = '/laporan/35.17.01.2005/apbdes/2027/bpd';
const words = 'selisih kas desa Rp 1.250.000 belum dijelaskan bendahara';

let perak: Kecamatan;
let hp: Device;
beforeEach(async () => {
  perak = await openKecamatan();
  hp = await perak.device();
});
afterEach(() => perak.close());

test('a visit keeps the last key of a page that is loaded anew or closed in the instant', async () => {
  await hp.signsIn('pembina');
  const visit = await coachOn(hp).begins('35.17.01.2005');
  for (const leaves of waysToLeave)
    expect(await wordsAfter(leaves, `${visit}/foto`, 'Catatan umum')).toBe(words);
});

test('a report keeps the last key of a page that is loaded anew or closed in the instant', async () => {
  await hp.signsIn('operator.perak');
  for (const leaves of waysToLeave)
    expect(await wordsAfter(leaves, bpd, 'Nomor berita acara')).toBe(words);
});

const waysToLeave = [() => hp.page().reload(), closesTab];

/** A hand far faster than any, and the page gone with its last key; what stands there at the next opening. */
async function wordsAfter(
  leaves: () => Promise<unknown>,
  address: string,
  label: string,
): Promise<string> {
  const field = () => hp.page().getByLabel(label);
  await hp.opens(address);
  await field().fill('');
  await field().pressSequentially(words);
  await leaves();
  await hp.opens(address);
  await expect(field()).toHaveValue(words);
  await expect(
    hp.page().getByRole('main').getByText('Tersimpan di HP', { exact: true }),
  ).toBeVisible();
  // They went to the disk: the next opening does not need them again.
  expect(await hp.page().evaluate(() => Object.keys(localStorage))).toEqual([]);
  return field().inputValue();
}

async function closesTab(): Promise<void> {
  const page = hp.page();
  await hp.context().newPage();
  await page.close();
}
