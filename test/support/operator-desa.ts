import { expect } from './expect.ts';
import type { Locator, Page } from 'playwright';
import type { Device } from './a-device.ts';
import { formHand } from './form-hand.ts';
import { isSent } from './is-sent.ts';

export const perboto = 'test/fixtures/apbdes/perboto-apbdes-2025.csv';
export const pulosaren = 'test/fixtures/apbdes/pulosaren-perubahan-2025.csv';
/** What the sample desa Perak owes. */
export const apbdes2027 = '/laporan/35.17.01.2005/apbdes/2027';
export const perubahan2026 = '/laporan/35.17.01.2005/apbdes-perubahan/2026';

/** What an operator desa does on a phone, in the words of the screen. */
export interface OperatorDesa {
  readonly page: () => Page;
  /** The line of the draft's form that says what is on disk. */
  readonly savedMark: () => Locator;
  /** The owed report on Beranda. */
  readonly owed: (title?: string) => Locator;
  readonly chooses: (file: string, report?: string) => Promise<void>;
  readonly imports: (file: string, report?: string) => Promise<void>;
  readonly agreesWithBpd: (report?: string) => Promise<void>;
  /** Opens the line of this name in Belanja and writes its amount. */
  readonly budgets: (line: string, amount: string) => Promise<void>;
  /** Opens Belanja and gives the line of this name. */
  readonly reads: (line: string) => Promise<Locator>;
  /** Waits until the page says that all of it is at the kecamatan. */
  readonly sends: () => Promise<void>;
  readonly files: (kepalaDesa: string) => Promise<void>;
  /** The number on the receipt in sight, once it has one. */
  readonly seesReceipt: () => Promise<string>;
  /** The numbers of all receipts on this phone, once there is one. */
  readonly listsReceipts: () => Promise<readonly string[]>;
}

export function operatorDesa(device: Device): OperatorDesa {
  const { page, opens } = device;
  const savedMark = (): Locator =>
    page().getByRole('main').getByText('Tersimpan di HP', { exact: true });
  const chooses: OperatorDesa['chooses'] = async (file, report = apbdes2027) => {
    await opens(`${report}/impor`);
    await page().getByLabel('Pilih berkas').setInputFiles(file);
  };
  return {
    page,
    savedMark,
    owed: (title = 'APBDes 2027') => page().getByRole('listitem').filter({ hasText: title }),
    chooses,
    imports: async (file, report) => {
      await chooses(file, report);
      await page().getByRole('button', { name: 'Masukkan ke draf' }).click();
      await expect(page().getByRole('heading', { name: /APBDes 20\d\d$/ })).toBeVisible();
      await expect(savedMark()).toBeVisible();
    },
    agreesWithBpd: async (report = apbdes2027) => {
      await opens(`${report}/bpd`);
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
    reads: async (line) => {
      await opens(`${apbdes2027}/belanja`);
      return page().getByRole('button', { name: line }).last();
    },
    sends: () => isSent(page()),
    files: (kepalaDesa) => formHand(device).files(apbdes2027, kepalaDesa),
    seesReceipt: async () => {
      const number = page().getByText(receiptNumber);
      await expect(number).toBeVisible({ timeout: 30_000 });
      return (await number.innerText()).trim();
    },
    listsReceipts: async () => {
      await opens('/tanda-terima');
      const numbers = page().getByRole('listitem').getByText(receiptNumber);
      await expect(numbers.first()).toBeVisible({ timeout: 30_000 });
      return numbers.allInnerTexts();
    },
  };
}

/** As the server writes it. */
const receiptNumber = /^TT-35\.17\.01-\d{4}-\d{4}$/;
