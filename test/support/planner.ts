import { expect } from 'playwright/test';
import type { Device } from './a-device.ts';

/** What an operator desa does in the forms of the RKPDes and the DU-RKPDes, in the words of the screen. */
export interface Planner {
  /** Finds a kegiatan by a word of its name and fills the fields of its sheet. */
  readonly plans: (query: string, fields: Readonly<Record<string, string>>) => Promise<void>;
  /** Takes a source into the open sheet and writes its amount. */
  readonly paysFrom: (source: string, field: string, amount: string) => Promise<void>;
  readonly fills: (fields: Readonly<Record<string, string>>) => Promise<void>;
  readonly closesSheet: () => Promise<void>;
  /** Files the report of this address in the name of the kepala desa. */
  readonly files: (report: string) => Promise<void>;
}

export function planner({ page, opens }: Device): Planner {
  const saved = () =>
    expect(page().getByRole('main').getByText('Tersimpan di HP', { exact: true })).toBeVisible();
  const fills: Planner['fills'] = async (fields) => {
    for (const [label, text] of Object.entries(fields)) {
      await page().getByRole('dialog').getByLabel(label, { exact: true }).fill(text);
    }
  };
  return {
    plans: async (query, fields) => {
      await page().getByRole('button', { name: 'Tambah kegiatan' }).click();
      await page().getByLabel('Cari kegiatan').fill(query);
      await page().getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
      await fills(fields);
    },
    paysFrom: async (source, field, amount) => {
      await page().getByRole('dialog').getByRole('button', { name: source }).click();
      await page().getByLabel(field).fill(amount);
    },
    fills,
    closesSheet: async () => {
      await page().getByRole('dialog').getByRole('button', { name: 'Selesai' }).click();
      await saved();
    },
    files: async (report) => {
      await opens(`${report}/kirim`);
      await page().getByLabel('Nama kepala desa').fill('Hadi Santoso');
      await page().getByRole('button', { name: 'Kirim sekarang' }).click();
      await expect(page().getByRole('heading', { name: 'Tanda terima', level: 1 })).toBeVisible();
    },
  };
}
