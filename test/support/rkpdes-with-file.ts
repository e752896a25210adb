import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Device } from './a-device.ts';
import { aFolder } from './a-folder.ts';
import { expect } from './expect.ts';
import { sha256Of } from './sample-files.ts';

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function rkpdesOf(desa: string): string {
  return `/laporan/${desa}/rkpdes/2027`;
}

export async function plansOneKegiatan({ page, opens }: Device, desa: string): Promise<void> {
  await opens(`${rkpdesOf(desa)}/kegiatan`);
  await page().getByRole('button', { name: 'Tambah kegiatan' }).click();
  await page().getByRole('button', { name: 'Tulis sendiri, tanpa kode' }).click();
  await page().getByLabel('Jenis kegiatan').fill('Pembangunan jalan usaha tani');
  await page().getByRole('dialog').getByRole('button', { name: 'Selesai' }).click();
}

/** Puts a file into the draft as berita acara, as it is, and waits until it is on the phone. */
export async function attaches(
  { page, opens }: Device,
  desa: string,
  { name, bytes }: SampleFile,
): Promise<void> {
  const path = join(await aFolder(), name);
  await writeFile(path, bytes);
  await opens(`${rkpdesOf(desa)}/lampiran`);
  await page().getByLabel('Kirim foto dengan ukuran asli').check();
  await page().getByLabel('Pilih berkas Berita acara').first().setInputFiles(path);
  await expect(
    page().getByRole('button', { name: new RegExp(`^(Simpan|Buka) ${name}`) }),
  ).toBeVisible();
  await expect(
    page().getByRole('main').getByText('Tersimpan di HP', { exact: true }),
  ).toBeVisible();
}

/** The status of the file's address, asked from inside the page. */
export function asksFor(page: Page, address: string): Promise<number> {
  return page.evaluate(async (path) => (await fetch(path)).status, address);
}

export function addressOf(desa: string, bytes: Uint8Array): string {
  return `/api/files/${desa}/${sha256Of(bytes)}`;
}
