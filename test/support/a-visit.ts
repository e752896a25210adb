import { expect } from './expect.ts';
import type { Locator, Page } from 'playwright';
import type { Device } from './a-device.ts';
import { drawSignature } from './draw-signature.ts';
import { leavesNothingOpen } from './verifikator.ts';

/** News of the other side comes with the sync at the next opening. */
export const news = { timeout: 40_000 };

/** What a coach does on a visit, in the words of the screen. `visit` is its address. */
export interface Coach {
  readonly page: () => Page;
  /** Makes sure that all of a desa is on this phone. */
  readonly prepares: (desa: string) => Promise<void>;
  /** Begins a visit; gives its address. */
  readonly begins: (desa: string) => Promise<string>;
  readonly isSaved: () => Promise<void>;
  readonly chooses: (visit: string, topik: readonly string[]) => Promise<void>;
  readonly meets: (visit: string, nama: string, jabatan: string) => Promise<void>;
  /** Writes the recommendation of this number, with a photo unless told. */
  readonly recommends: (visit: string, n: number, text: string) => Promise<void>;
  /** A real picture: the screen as it is. */
  readonly photographs: (where: Locator) => Promise<void>;
  readonly signs: (where: Locator) => Promise<void>;
  /** Accepts this report from inside the visit, and comes back to it. */
  readonly accepts: (visit: string, title: string) => Promise<void>;
  readonly finishes: (visit: string) => Promise<void>;
}

export function coachOn({ page, opens }: Device): Coach {
  const button = (name: string): Locator => page().getByRole('button', { name, exact: true });
  const isSaved = (): Promise<void> =>
    expect(page().getByRole('main').getByText('Tersimpan di HP', { exact: true })).toBeVisible();
  const photographs = async (where: Locator): Promise<void> => {
    const input = where.getByLabel('Pilih berkas Foto').first();
    await expect(input).toBeAttached();
    const buffer = await page().screenshot();
    await input.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer });
    await expect(where.getByText('Baru di HP ini, menunggu sinyal').first()).toBeVisible(news);
  };
  return {
    page,
    prepares: async (desa) => {
      await opens('/kunjungan');
      await page().locator(`a[href="/siapkan/${desa}"]`).click();
      await expect(page().getByText('Siap dibawa ke tempat tanpa sinyal')).toBeVisible(news);
    },
    begins: async (desa) => {
      await opens(`/siapkan/${desa}`);
      await button('Mulai kunjungan').click();
      await expect(page()).toHaveURL(/\/kunjungan\/[0-9a-f-]{36}$/);
      return new URL(page().url()).pathname;
    },
    isSaved,
    chooses: async (visit, topik) => {
      await opens(`${visit}/waktu`);
      for (const one of topik) await button(one).click();
      await isSaved();
    },
    meets: async (visit, nama, jabatan) => {
      await opens(`${visit}/orang`);
      await button('Tambah orang').click();
      await page().getByLabel('Nama').fill(nama);
      await page().getByLabel('Jabatan').fill(jabatan);
      await isSaved();
    },
    recommends: async (visit, n, text) => {
      await opens(`${visit}/rekomendasi`);
      await button('Tambah rekomendasi').click();
      const card = page().getByRole('region', { name: `Rekomendasi ${n}` });
      await card.getByLabel('Apa yang harus dilakukan desa').fill(text);
      await photographs(card);
      await isSaved();
    },
    photographs,
    signs: (where) => drawSignature(where, page()),
    accepts: async (visit, title) => {
      await opens(`${visit}/angka`);
      const report = page().getByRole('listitem').filter({ hasText: title });
      await report.getByRole('link', { name: 'Periksa', exact: true }).click();
      await leavesNothingOpen(page());
      await button('Terima').click();
      await page().getByRole('dialog').getByRole('button', { name: 'Terima', exact: true }).click();
      await expect(page().getByText(/Putusan tersimpan di perangkat ini/)).toBeVisible();
      await page().getByRole('link', { name: 'Kembali ke kunjungan' }).click();
      await expect(page()).toHaveURL(new RegExp(`${visit}/angka$`));
      await expect(report.getByText('Diterima')).toBeVisible();
    },
    finishes: async (visit) => {
      await opens(`${visit}/selesai`);
      await button('Selesaikan kunjungan').click();
      await expect(page().getByText('Laporan Hasil Kunjungan Pembinaan')).toBeVisible();
    },
  };
}
