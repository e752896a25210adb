import { expect } from './expect.ts';
import type { Locator } from 'playwright';
import type { Device } from './a-device.ts';

export type Fields = Readonly<Record<string, string>>;

/** What an operator desa does in the form of any kind, in the words of the screen. */
export interface FormHand {
  readonly isSaved: () => Promise<void>;
  /** Opens a part of a report and fills its fields. */
  readonly fills: (part: string, fields: Fields) => Promise<void>;
  /** Fills fields of the sheet that is open. */
  readonly fillsSheet: (fields: Fields) => Promise<void>;
  readonly closesSheet: () => Promise<void>;
  /** Files the report of this address; in the name of the kepala desa of Perak unless told. */
  readonly files: (report: string, kepalaDesa?: string) => Promise<void>;
  /** The receipt in sight gets its number. */
  readonly seesReceipt: () => Promise<void>;
}

export function formHand({ page, opens }: Device): FormHand {
  const isSaved = (): Promise<void> =>
    expect(page().getByRole('main').getByText('Tersimpan di HP', { exact: true })).toBeVisible();
  const fill = async (place: Locator, fields: Fields): Promise<void> => {
    for (const [label, text] of Object.entries(fields))
      await place.getByLabel(label, { exact: true }).fill(text);
  };
  return {
    isSaved,
    fills: async (part, fields) => {
      await opens(part);
      await fill(page().getByRole('main'), fields);
      await isSaved();
    },
    fillsSheet: (fields) => fill(page().getByRole('dialog'), fields),
    closesSheet: async () => {
      await page().getByRole('dialog').getByRole('button', { name: 'Selesai' }).click();
      await isSaved();
    },
    files: async (report, kepalaDesa = 'Hadi Santoso') => {
      await opens(`${report}/kirim`);
      await page().getByLabel('Nama kepala desa').fill(kepalaDesa);
      await page().getByRole('button', { name: 'Kirim sekarang' }).click();
      await expect(page().getByRole('heading', { name: 'Tanda terima', level: 1 })).toBeVisible();
    },
    seesReceipt: () => expect(page().getByText(/^TT-35/)).toBeVisible({ timeout: 30_000 }),
  };
}
