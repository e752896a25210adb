import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from './expect.ts';
import type { Locator, Page } from 'playwright';
import { must } from '../../src/domain/basics/must.ts';
import { fileDocSchema } from '../../src/domain/reports/file-doc.ts';
import { type FilingDoc, filingDocSchema } from '../../src/domain/standing/report-doc.ts';
import type { OutboxRow } from '../../src/app/sending/rows.ts';
import type { Device } from './a-device.ts';
import { aFolder } from './a-folder.ts';
import { openKecamatan } from './a-kecamatan.ts';
import type { Kecamatan } from './a-kecamatan.ts';
import { openWire } from './a-wire.ts';
import { everythingOnDisk } from './everything-on-disk.ts';
import { apbdes2027, operatorDesa, perboto } from './operator-desa.ts';
import { aPhoto } from './sample-files.ts';

/** Typed on the desa's phone and found in no other place: not in the app itself either. */
const kepalaDesa = 'Sastro Wiguna-7Q3';
/** Of the report, its signer and its maker: none of it may be read on the pembina's phone. */
const secrets = [kepalaDesa, '141/05/BPD/2026', 'file-report', '35.17.01.2005/apbdes'];
const foto = aPhoto(40_000);
const hashOfFoto = createHash('sha256').update(foto).digest('hex');
/** From the middle of the photo, as a disk may hold it. */
const piecesOfFoto = (['latin1', 'base64', 'hex'] as const).map((encoding) =>
  Buffer.from(foto.subarray(20_001, 20_031)).toString(encoding),
);
/** What the desa's phone keeps of its work. */
const ownTables = ['tepat/outbox', 'tepat/drafts', 'tepat/files', 'tepat/fileBytes'];

/** A desa's phone, the phone of a pembina who comes by, and the kecamatan both belong to. */
export interface CourierRoad {
  readonly perak: Kecamatan;
  readonly desa: Device;
  readonly pembina: Device;
  /** Where both save files. */
  readonly folder: string;
  /** The desa's phone may make titipan: the server has its key. */
  readonly isReady: () => Promise<void>;
  /** The operator of Perak files a report with a photo, without a line; gives the titipan, saved as a file. */
  readonly filesWithoutLine: () => Promise<string>;
  /** What the pembina's phone lists of what it carries, the latest first. */
  readonly carried: () => Locator;
  readonly adds: (file: string) => Promise<void>;
  /** The pembina's phone says so. */
  readonly says: (sentence: string | RegExp) => Promise<void>;
  readonly isDelivered: () => Promise<void>;
  readonly saves: (page: Page, button: string) => Promise<string>;
  /** Neither databases nor caches of the pembina's phone hold what the desa's phone does. */
  readonly readsNothingOfIt: () => Promise<void>;
  /** Outbox, drafts and files on the desa's disk. */
  readonly keptByTheDesa: () => Promise<readonly string[]>;
  /** When the desa pressed send, by its own phone. */
  readonly filedOnTheDesasPhone: () => Promise<string>;
  /** How many photos of the report the server has. */
  readonly photosAtServer: () => Promise<number>;
  /** The filings the server has of the report, with their times. */
  readonly filingsAtServer: () => Promise<readonly FilingDoc[]>;
}

export async function openCourierRoad(): Promise<CourierRoad> {
  const perak = await openKecamatan();
  const desa = await perak.device();
  const pembina = await perak.device();
  const folder = await aFolder();
  const { page } = desa;
  const carried = (): Locator =>
    pembina.page().getByRole('list', { name: 'Titipan di HP ini' }).getByRole('listitem');
  const isReady = async (): Promise<void> => {
    await desa.opens('/pengaturan');
    await expect(page().getByLabel('Masukkan balasan')).toBeAttached({ timeout: 30_000 });
  };
  const saves: CourierRoad['saves'] = async (on, button) => {
    const download = on.waitForEvent('download');
    await on.getByRole('button', { name: button }).click();
    const path = join(folder, (await download).suggestedFilename());
    await (await download).saveAs(path);
    return path;
  };
  return {
    perak,
    desa,
    pembina,
    folder,
    isReady,
    carried,
    saves,
    filesWithoutLine: async () => {
      await desa.signsIn('operator.perak');
      await isReady();
      await desa.goesOffline();
      const operator = operatorDesa(desa);
      await operator.imports(perboto);
      await operator.agreesWithBpd();
      await attachesFoto(desa, join(folder, 'Surat pengantar.jpg'));
      await operator.files(kepalaDesa);
      await desa.opens('/pengaturan');
      await page().getByRole('button', { name: 'Siapkan titipan' }).click();
      await expect(
        page().getByText(/^Titipan siap, berisi \d kiriman dan 1 lampiran\./),
      ).toBeVisible();
      return saves(page(), 'Simpan file');
    },
    adds: async (file) => {
      if (!pembina.page().url().endsWith('/pengaturan')) await pembina.opens('/pengaturan');
      await pembina.page().getByLabel('Tambah titipan').setInputFiles(file);
    },
    says: (sentence) => expect(pembina.page().getByText(sentence)).toBeVisible({ timeout: 30_000 }),
    isDelivered: () =>
      expect(carried().first()).toContainText(
        /Sampai di kecamatan: \d kiriman dan 1 lampiran diterima server(?!,)/,
        { timeout: 30_000 },
      ),
    readsNothingOfIt: () => readsNothing(pembina, desa),
    keptByTheDesa: async () => {
      const disk = await page().evaluate(everythingOnDisk);
      const kept = ownTables.map((table) => must(disk[table], table));
      expect(kept[0]).toContain('file-report');
      expect(kept[3]).toContain(piecesOfFoto[0]);
      return kept;
    },
    filedOnTheDesasPhone: async () => {
      const disk = await page().evaluate(everythingOnDisk);
      // Written as JSON, its rows by their number.
      const rows = JSON.parse(must(disk['tepat/outbox'])) as Readonly<Record<string, OutboxRow>>;
      const filing = Object.values(rows).find(({ command }) => command.kind === 'file-report');
      return must(filing).command.madeAt;
    },
    photosAtServer: async () => {
      const { reads } = await openWire(perak.url(), 'verifikator');
      const files = (await reads()).filter(({ kind }) => kind === 'file');
      return files.filter((doc) => fileDocSchema.parse(doc).sha256 === hashOfFoto).length;
    },
    filingsAtServer: async () => {
      const { reads } = await openWire(perak.url(), 'verifikator');
      const filings = (await reads()).filter(({ kind }) => kind === 'filing');
      return filings
        .map((doc) => filingDocSchema.parse(doc))
        .filter(({ report }) => report === '35.17.01.2005/apbdes/2027');
    },
  };
}

/** The photo goes into the draft as it is. */
async function attachesFoto(desa: Device, path: string): Promise<void> {
  await writeFile(path, foto);
  const page = desa.page();
  await desa.opens(`${apbdes2027}/lampiran`);
  await page.getByLabel('Kirim foto dengan ukuran asli').check();
  await page.getByLabel('Pilih berkas Surat pengantar').first().setInputFiles(path);
  await expect(page.getByRole('button', { name: /^(Simpan|Buka) Surat pengantar/ })).toBeVisible();
  await expect(operatorDesa(desa).savedMark()).toBeVisible();
}

/** Neither databases nor caches of the pembina's phone hold what the desa's phone does. */
async function readsNothing(pembina: Device, desa: Device): Promise<void> {
  const disk = await pembina.page().evaluate(everythingOnDisk);
  const places = Object.keys(disk);
  expect(places).toEqual(expect.arrayContaining([...ownTables, 'tepat-titipan/carried']));
  expect(places.some((place) => place.startsWith('cache/'))).toBe(true);
  expect(disk['tepat-titipan/carried']).toContain('tepat-titipan-1');
  const own = Object.values(await desa.page().evaluate(everythingOnDisk)).join('\n');
  for (const secret of secrets) expect(own).toContain(secret);
  expect(own).toContain(piecesOfFoto[0]);
  for (const [place, text] of Object.entries(disk)) {
    // The app itself, in the caches, knows the names of commands.
    const hidden = place.startsWith('cache/') ? [kepalaDesa] : secrets;
    const found = [...hidden, ...piecesOfFoto].filter((secret) => text.includes(secret));
    expect([place, found]).toEqual([place, []]);
  }
}
