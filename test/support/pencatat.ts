import { expect } from './expect.ts';
import type { Locator, Page } from 'playwright';
import { must } from '../../src/domain/basics/must.ts';
import type { Device } from './a-device.ts';
import { formHand } from './form-hand.ts';

export interface Orang {
  readonly nama: string;
  readonly jenisKelamin: 'Laki-laki' | 'Perempuan';
  /** The name of the button; as the person before where it is not said. */
  readonly unsur?: string;
  readonly lkd?: string;
}

/** Who writes down a meeting on a phone, in the words of the screen. */
export interface Pencatat {
  readonly page: () => Page;
  readonly opens: (bagian: string) => Promise<void>;
  /** Writes them down one after the other, and closes the sheet. */
  readonly counts: (...people: readonly Orang[]) => Promise<void>;
  readonly signs: () => Promise<void>;
  readonly isSaved: () => Promise<void>;
  readonly tellsTheMeeting: (tanggal: string) => Promise<void>;
  readonly proposes: (uraian: string) => Promise<void>;
  readonly files: () => Promise<void>;
  /** The figures of the daftar hadir: `Hadir3Laki-laki1Perempuan2`. */
  readonly figures: () => Locator;
}

export function pencatatOn(device: Device, report: string): Pencatat {
  const { page, opens: open } = device;
  const { isSaved, files } = formHand(device);
  const opens = (bagian: string): Promise<void> => open(`${report}/${bagian}`);
  return {
    page,
    opens,
    isSaved,
    counts: async (...people) => {
      await page().getByRole('button', { name: 'Tambah orang' }).click();
      for (const person of people) await writeDown(page(), person);
      await page().getByRole('button', { name: 'Selesai' }).click();
      await isSaved();
    },
    signs: async () => {
      const sheet = page().getByRole('dialog');
      await sheet.getByText('Tanda tangan di HP').click();
      const pad = sheet.getByRole('img', { name: 'Bidang tanda tangan' });
      await pad.scrollIntoViewIfNeeded();
      const { x, y } = must(await pad.boundingBox());
      await page().mouse.move(x + 30, y + 40);
      await page().mouse.down();
      for (let step = 1; step <= 30; step++)
        await page().mouse.move(x + 30 + step * 6, y + 40 + 25 * Math.sin(step / 2));
      await page().mouse.up();
      await expect(sheet.getByText('Sudah tanda tangan')).toBeVisible();
    },
    tellsTheMeeting: async (tanggal) => {
      await opens('acara');
      await page().getByLabel('Tanggal').fill(tanggal);
      await page().getByLabel('Jam mulai').fill('09:00');
      await page().getByLabel('Tempat').fill('Balai Desa Perak');
      await page().getByLabel('Pimpinan rapat').fill('Suparman');
      await page().getByLabel('Notulis').fill('Wahyuni');
      await isSaved();
      await opens('hasil');
      await page().getByLabel('Notulen').fill('Ketua BPD membuka musyawarah.');
      await page().getByRole('button', { name: 'Tambah kesepakatan' }).click();
      await page().getByRole('textbox', { name: 'Kesepakatan 1' }).fill('Usulan disepakati.');
      await isSaved();
    },
    proposes: async (uraian) => {
      await opens('usulan');
      await page().getByRole('button', { name: 'Tambah usulan' }).click();
      await page().getByLabel('Usulan kegiatan').fill(uraian);
      await page().getByLabel('Lokasi').fill('RT 02 Dusun Krajan');
      await page().getByLabel('Perkiraan biaya').fill('85000000');
      await page().getByRole('button', { name: 'Selesai' }).click();
      await isSaved();
    },
    files: () => files(report),
    figures: () => page().getByRole('region', { name: 'Hadir' }).locator('dl'),
  };
}

/** The name and at most three taps: unsur, LKD, and L or P, which saves. */
async function writeDown(page: Page, { nama, jenisKelamin, unsur, lkd }: Orang): Promise<void> {
  await page.getByLabel('Nama', { exact: true }).fill(nama);
  if (unsur) await page.getByRole('radio', { name: unsur, exact: true }).click();
  if (lkd) await page.getByRole('radio', { name: lkd, exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${jenisKelamin}`) }).click();
  await expect(page.getByText(`${nama} tercatat.`)).toBeVisible();
}
