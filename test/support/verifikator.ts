import { expect } from './expect.ts';
import type { Page } from 'playwright';
import type { Device } from './a-device.ts';
import { isSent } from './is-sent.ts';

/** What a verifikator does on a laptop, in the words of the screen. */
export interface Verifikator {
  readonly page: () => Page;
  /** Opens the filing of this desa from the queue; the one of that title where it has several. */
  readonly checks: (desa: string, title?: string) => Promise<void>;
  /** Writes a remark on the line of this name. */
  readonly remarks: (line: string, text: string) => Promise<void>;
  /** Gives what a verdict on a Raperdes without files asks for: what no check answers is not assessed. */
  readonly leavesNothingOpen: () => Promise<void>;
  readonly returns: () => Promise<void>;
  readonly accepts: () => Promise<void>;
}

export function verifikatorOn({ page, opens }: Device): Verifikator {
  const decides = async (action: string): Promise<void> => {
    await page().getByRole('button', { name: action, exact: true }).click();
    await page().getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
    await expect(page().getByText(/^(Dikembalikan|Diterima) oleh Sri Wahyuni/)).toBeVisible();
    await isSent(page());
  };
  return {
    page,
    checks: async (desa, title = '') => {
      await opens('/antrean');
      const links = page().getByRole('link').filter({ hasText: desa });
      // One that went back stays below the queue, until the next revision of it arrives.
      const filings = links.filter({ hasNotText: 'Dikembalikan' });
      await filings.filter({ hasText: title }).click({ timeout: 30_000 });
      await expect(page().getByRole('heading', { name: 'Periksa', level: 1 })).toBeVisible();
    },
    remarks: async (line, text) => {
      await page()
        .getByRole('button', { name: `Tulis catatan: ${line}` })
        .click();
      await page().getByLabel('Catatan untuk desa').fill(text);
      await expect(page().getByText('Tersimpan di perangkat ini')).toBeVisible();
      await page().getByRole('button', { name: 'Selesai' }).click();
    },
    leavesNothingOpen: () => leavesNothingOpen(page()),
    returns: () => decides('Kembalikan ke desa'),
    accepts: () => decides('Terima'),
  };
}

/** What no check answers of a Raperdes without files is not assessed, and it may be accepted all the same. */
export async function leavesNothingOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tandai sisanya tidak dinilai' }).click();
  await page.getByLabel('Alasan tidak dinilai').fill('Peraturan Bupati belum terbit.');
  const why = page.getByLabel('Pertimbangan bila tetap diterima');
  await why.fill('Dilengkapi sebelum ditetapkan.');
  await expect(page.getByRole('button', { name: 'Terima', exact: true })).toBeEnabled();
}
