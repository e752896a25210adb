import { expect } from 'playwright/test';
import type { Locator } from 'playwright';
import type { Device } from './a-device.ts';

/** What an operator desa does in the forms of BUMDes, LKD and documents, in the words of the screen. */
export interface RecordKeeper {
  /** Opens a part of a report and fills its fields. */
  readonly fills: (part: string, fields: Readonly<Record<string, string>>) => Promise<void>;
  /** Fills fields of the sheet that is open. */
  readonly fillsSheet: (fields: Readonly<Record<string, string>>) => Promise<void>;
  readonly closesSheet: () => Promise<void>;
  /** Presses one of the choices under a question. */
  readonly chooses: (question: string, answer: string) => Promise<void>;
  readonly ticks: (label: string) => Promise<void>;
  readonly presses: (name: string | RegExp) => Promise<void>;
  /** Files the report of this address in the name of the kepala desa. */
  readonly files: (report: string) => Promise<void>;
  readonly seesReceipt: () => Promise<void>;
}

export function recordKeeper({ page, opens }: Device): RecordKeeper {
  const isSaved = () =>
    expect(page().getByRole('main').getByText('Tersimpan di HP', { exact: true })).toBeVisible();
  const fill = async (place: Locator, fields: Readonly<Record<string, string>>) => {
    for (const [label, text] of Object.entries(fields))
      await place.getByLabel(label, { exact: true }).fill(text);
  };
  return {
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
    chooses: async (question, answer) => {
      const group = page().getByRole('group', { name: question });
      await group.getByRole('button', { name: answer, exact: true }).click();
      await isSaved();
    },
    ticks: async (label) => {
      await page().getByLabel(label).check();
      await isSaved();
    },
    presses: async (name) => {
      await page().getByRole('button', { name }).click();
      await isSaved();
    },
    files: async (report) => {
      await opens(`${report}/kirim`);
      await page().getByLabel('Nama kepala desa').fill('Hadi Santoso');
      await page().getByRole('button', { name: 'Kirim sekarang' }).click();
      await expect(page().getByRole('heading', { name: 'Tanda terima', level: 1 })).toBeVisible();
    },
    seesReceipt: () => expect(page().getByText(/^TT-/)).toBeVisible({ timeout: 30_000 }),
  };
}
