import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';

/* Type of 200 %, as a browser is set to by who sees badly, on a narrow phone: all is read by scrolling down. */

let perak: Kecamatan;
beforeAll(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
});
afterAll(() => perak.close());

const opensLarge = async (who: string): Promise<Device> => {
  const device = await perak.device({ width: 360, height: 740 });
  await device.context().addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '32px';
    });
  });
  await device.signsIn(who);
  return device;
};

/** What reaches over an edge of the screen; a wide table has its own place to scroll in. */
const overTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *:not(.skip, path, input, table, table *)')].flatMap(
      (one) => {
        const { left, right, width: own } = one.getBoundingClientRect();
        if (own === 0 || (left >= -1 && right <= width + 1)) return [];
        return [`${one.tagName} ${one.className.toString()}: ${one.textContent.slice(0, 40)}`];
      },
    );
  });

test.each(['operator.perak', 'verifikator', 'pembina', 'admin'])(
  'what %s begins with stays within the screen, with its menu',
  async (who) => {
    const device = await opensLarge(who);
    const menu = device.page().getByRole('navigation', { name: 'Menu utama' });
    expect(await menu.getByRole('link').count()).toBe(4);
    const listed = device.page().locator('.main :is(li, table)').filter({ visible: true });
    await listed.first().waitFor();
    expect(await overTheEdge(device.page())).toEqual([]);
    await device.closes();
  },
);

test('the sheet of an amount scrolls down alone, with an amount of trillions too', async () => {
  const device = await opensLarge('operator.perak');
  const page = device.page();
  await device.opens('/laporan/35.17.01.2005/apbdes/2031/belanja');
  await page
    .getByRole('button', { name: /^Tambah/ })
    .first()
    .click();
  await page.getByRole('dialog').locator('.code').first().waitFor();
  expect(await overTheEdge(page)).toEqual([]);

  await device.opens('/laporan/35.17.01.2005/apbdes/2031/pendapatan');
  await page
    .getByRole('button', { name: /^Tambah/ })
    .first()
    .click();
  await page.getByRole('dialog').locator('.code').first().click();
  await page.getByRole('dialog').getByLabel('Anggaran').fill('1234567890123');
  await page
    .getByRole('dialog')
    .getByText(/triliun/)
    .waitFor();
  expect(await overTheEdge(page)).toEqual([]);
  await page.getByRole('button', { name: 'Selesai' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await overTheEdge(page)).toEqual([]);
  await device.closes();
});
