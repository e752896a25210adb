import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright';
import type { Device } from './a-device.ts';

export const perboto = 'test/fixtures/apbdes/perboto-apbdes-2025.csv';
/** The first obligation of the sample desa Perak. */
export const apbdes2027 = '/laporan/35.17.01.2005/apbdes/2027';

/** What an operator desa does on a phone, in the words of the screen. */
export interface OperatorDesa {
  readonly page: () => Page;
  /** The line of the draft's form that says what is on disk. */
  readonly savedMark: () => Locator;
  /** The owed report on Beranda. */
  readonly owed: (title?: string) => Locator;
  readonly chooses: (file: string) => Promise<void>;
  readonly imports: (file: string) => Promise<void>;
  readonly agreesWithBpd: () => Promise<void>;
  /** Opens the line of this name in Belanja and writes its amount. */
  readonly budgets: (line: string, amount: string) => Promise<void>;
  /** The amount of a line in Belanja. */
  readonly sees: (line: string, amount: string) => Promise<void>;
  /** Asks for a sync, and waits until all is at the kecamatan. */
  readonly sends: () => Promise<void>;
  readonly files: (kepalaDesa: string) => Promise<void>;
  /** The number on the receipt in sight, once it has one. */
  readonly seesReceipt: () => Promise<string>;
  /** The numbers of all receipts on this phone, once there is one. */
  readonly listsReceipts: () => Promise<readonly string[]>;
}

export function operatorDesa({ page, opens }: Device): OperatorDesa {
  const savedMark = (): Locator =>
    page().getByRole('main').getByText('Tersimpan di HP', { exact: true });
  const chooses: OperatorDesa['chooses'] = async (file) => {
    await opens(`${apbdes2027}/impor`);
    await page().getByLabel('Pilih berkas').setInputFiles(file);
  };
  return {
    page,
    savedMark,
    owed: (title = 'APBDes 2027') => page().getByRole('listitem').filter({ hasText: title }),
    chooses,
    imports: async (file) => {
      await chooses(file);
      await page().getByRole('button', { name: 'Masukkan ke draf' }).click();
      await expect(page().getByRole('heading', { name: 'APBDes 2027' })).toBeVisible();
      await expect(savedMark()).toBeVisible();
    },
    agreesWithBpd: async () => {
      await opens(`${apbdes2027}/bpd`);
      await page().getByLabel('Tanggal disepakati bersama BPD').fill('2026-10-20');
      await page().getByLabel('Nomor berita acara').fill('141/05/BPD/2026');
      await page().getByLabel('Jumlah anggota BPD').fill('9');
      await page().getByLabel('Jumlah yang hadir').fill('8');
      await expect(savedMark()).toBeVisible();
    },
    budgets: async (line, amount) => {
      await opens(`${apbdes2027}/belanja`);
      await page().getByRole('button', { name: line }).last().click();
      await page().getByRole('dialog').getByLabel('Anggaran').fill(amount);
      await page().getByRole('button', { name: 'Selesai' }).click();
      await expect(savedMark()).toBeVisible();
    },
    sees: async (line, amount) => {
      await opens(`${apbdes2027}/belanja`);
      await expect(page().getByRole('button', { name: line }).last()).toContainText(amount);
    },
    sends: async () => {
      await opens('/pengaturan');
      await page().getByRole('button', { name: 'Kirim dan ambil sekarang' }).click();
      await expect(page().getByText(/^Sudah di kecamatan/)).toBeVisible({ timeout: 30_000 });
    },
    files: async (kepalaDesa) => {
      await opens(`${apbdes2027}/kirim`);
      await page().getByLabel('Nama kepala desa').fill(kepalaDesa);
      await page().getByRole('button', { name: 'Kirim sekarang' }).click();
      await expect(page().getByRole('heading', { name: 'Tanda terima', level: 1 })).toBeVisible();
    },
    seesReceipt: async () => {
      const number = page().getByText(receiptNumber);
      await expect(number).toBeVisible({ timeout: 30_000 });
      return (await number.innerText()).trim();
    },
    listsReceipts: async () => {
      await opens('/tanda-terima');
      const numbers = page().getByRole('listitem').getByText(receiptNumber);
      await expect(numbers.first()).toBeVisible({ timeout: 15_000 });
      return numbers.allInnerTexts();
    },
  };
}

/** As the server writes it. */
const receiptNumber = /^TT-35\.17\.01-\d{4}-\d{4}$/;
