import { expect } from './expect.ts';
import type { Page } from 'playwright';
import type { Device } from './a-device.ts';
import { formHand } from './form-hand.ts';

/** What the operator desa does with a realisasi on a phone, in the words of the screen. */
export interface Accountant {
  readonly page: () => Page;
  /** Takes the anggaran of the APBDes named so. */
  readonly startsFrom: (budget: string) => Promise<void>;
  /** In a part: opens the first line, writes its amount, and all after it like their anggaran. */
  readonly realises: (part: string, firstAmount: string) => Promise<void>;
  /** Opens one line and writes its amount. */
  readonly corrects: (part: string, line: string, amount: string) => Promise<void>;
  readonly files: () => Promise<void>;
  readonly seesItSaved: () => Promise<void>;
}

export function accountant(device: Device, report: string): Accountant {
  const { page, opens } = device;
  const { isSaved: saved, files } = formHand(device);
  const dialog = () => page().getByRole('dialog');
  const button = (name: string) => dialog().getByRole('button', { name });
  return {
    page,
    startsFrom: async (budget) => {
      await opens(report);
      await page()
        .getByRole('button', { name: `Mulai dari ${budget}` })
        .click();
      await saved();
    },
    realises: async (part, firstAmount) => {
      await opens(`${report}/${part}`);
      await page()
        .getByRole('button', { name: /^Belum diisi/ })
        .click();
      await page().locator('.line').first().click();
      await dialog().getByLabel('Realisasi').fill(firstAmount);
      while (await button('Berikutnya').isVisible()) {
        const place = await dialog().getByRole('heading').innerText();
        await button('Berikutnya').click();
        await expect(dialog().getByRole('heading')).not.toHaveText(place);
        await button('Sama dengan anggaran').click();
      }
      await button('Selesai').click();
      await expect(page().getByText('Semua baris sudah diisi')).toBeVisible();
      await saved();
    },
    corrects: async (part, line, amount) => {
      await opens(`${report}/${part}`);
      await page().getByRole('button', { name: line }).last().click();
      await dialog().getByLabel('Realisasi').fill(amount);
      await button('Selesai').click();
      await saved();
    },
    seesItSaved: saved,
    files: () => files(report),
  };
}
