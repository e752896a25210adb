import type { Locator, Page } from 'playwright';
import type { Device } from '../a-device.ts';
import { coachOn } from '../a-visit.ts';
import { expect } from '../expect.ts';
import type { Fault } from '../faults.ts';
import { perboto } from '../operator-desa.ts';
import { aPdf } from '../sample-files.ts';

/** Something the app sets to work: one row of the table below. */
export interface Job {
  readonly name: string;
  /** The file of `src/app` that sets it to work. */
  readonly at: string;
  /** `tamu` is nobody yet. */
  readonly who: 'operator.perak' | 'verifikator' | 'pembina' | 'admin' | 'tamu';
  /** Its address, or what leads there; then what is done there while all is well. */
  readonly path: string | ((device: Device) => Promise<string>);
  readonly opens?: (page: Page) => Promise<unknown>;
  readonly fault: Fault;
  /** What sets it to work. */
  readonly does: (page: Page) => Promise<unknown>;
}

export const perak2031 = (kind: string): string => `/laporan/35.17.01.2005/${kind}/2031`;
export const budget = perak2031('apbdes');
export const pdf = {
  name: 'Scan.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(aPdf(5000)),
};

export const onTop = (page: Page): Locator => page.locator('dialog[open], main').last();
/** The last that is open: a sheet before the page. */
export const taps =
  (name: string | RegExp, ...more: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const one of [name, ...more])
      await onTop(page).getByRole('button', { name: one, exact: true }).first().click();
  };
export const fills =
  (label: string, text = 'kas kurang Rp 1.250.000') =>
  (page: Page): Promise<void> =>
    onTop(page).getByLabel(label, { exact: true }).first().fill(text);
export const inTurn =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page): Promise<void> => {
    for (const step of steps) await step(page);
  };
export const chooses =
  (label: string, file: Parameters<Locator['setInputFiles']>[0]) =>
  (page: Page): Promise<void> =>
    page.getByLabel(label).first().setInputFiles(file);
export const waits =
  (what: (page: Page) => Locator) =>
  (page: Page): Promise<void> =>
    expect(what(page)).toBeVisible({ timeout: 30_000 });
export const reads = inTurn(
  chooses('Pilih berkas', perboto),
  waits((page) => page.getByRole('button', { name: 'Tabel lain' })),
);
/** Until all of it is done. */
export async function putsTable(device: Device, report: string): Promise<void> {
  await device.opens(`${report}/impor`);
  await inTurn(reads, taps(/^(Masukkan ke draf|Ganti \d+ baris)$/))(device.page());
  await device.page().waitForURL((url) => url.pathname === report);
}
export const beginsVisit = (device: Device): Promise<string> =>
  coachOn(device).begins('35.17.01.2006');
export const partOfVisit = (part: string) => async (device: Device) =>
  `${await beginsVisit(device)}/${part}`;
/** The first page of this kind that the list at an address links to. */
export const firstOf =
  (list: string, link: string, words = '') =>
  async (device: Device): Promise<string> => {
    await device.opens(list);
    const main = device.page().getByRole('main');
    const place = words === '' ? main : main.getByRole('listitem').filter({ hasText: words });
    const first = place.locator(`a[href^="${link}"]`).first();
    await expect(first).toBeVisible({ timeout: 30_000 });
    return (await first.getAttribute('href')) ?? list;
  };
export const prints = (
  job: Pick<Job, 'at' | 'who' | 'path' | 'opens'>,
  button: string | RegExp,
): Job => ({
  ...job,
  name: `printing, ${job.at}`,
  fault: 'print',
  does: taps(button),
});
