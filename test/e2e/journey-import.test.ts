import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { anXlsx, sheetOf } from '../support/an-xlsx.ts';
import type { XlsxSheet } from '../support/an-xlsx.ts';
import { accountant } from '../support/accountant.ts';

const desa = '/laporan/35.17.01.2005';
const perboto = sheetOf(readFileSync('test/fixtures/apbdes/perboto-apbdes-2025.csv', 'utf8'));
const matrix = sheetOf(readFileSync('test/fixtures/rkpdes/matriks-permendagri-114.csv', 'utf8'));

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('workbooks become a budget, its realisasi and a plan, without signal', async () => {
  const hp = await perak.device();
  await hp.signsIn('operator.perak');
  await hp.goesOffline();

  await hp.opens(`${desa}/apbdes/2027/impor`);
  const cover = { name: 'Sampul', rows: [['APBDes'], ['Desa Perak']] };
  await choosesWorkbook(hp.page(), cover, { name: 'Penjabaran', rows: withoutNames(perboto) });
  await expect(hp.page().getByText(/Kolom tabel ini belum dikenali/)).toBeVisible();
  await expect(hp.page().getByLabel('Lembar')).toContainText('Sampul');
  await hp.page().getByLabel('Kolom 3').selectOption({ label: 'anggaran' });
  await expect(hp.page().getByText('13 baris anggaran terbaca')).toBeVisible();
  await hp.page().getByLabel('“Titipan” (1 baris)').selectOption('DLL');
  await takes(hp.page());
  await expect(hp.page().getByRole('heading', { name: 'APBDes 2027' })).toBeVisible();

  // The same table again: its codes are there, so it is put in their place, and back.
  await hp.opens(`${desa}/apbdes/2027/impor`);
  await choosesWorkbook(hp.page(), { name: 'Penjabaran', rows: perboto.slice(0, 5) });
  await expect(hp.page().getByText(/akan berganda bila ditambah: 4\.2\.1\.01/)).toBeVisible();
  await takes(hp.page(), 'Ganti 3 baris');
  await hp.opens(`${desa}/apbdes/2027/impor`);
  await hp.page().getByRole('button', { name: 'Kembalikan isi sebelum impor' }).click();
  await expect(hp.page().getByRole('button', { name: 'Kembalikan isi' })).toBeHidden();
  await hp.opens(`${desa}/apbdes/2027/pendapatan`);
  await expect(hp.page().getByText('Bantuan Keuangan dari APBD Provinsi')).toBeVisible();

  const realisasi = `${desa}/realisasi-semester-1/2027`;
  await accountant(hp, realisasi).startsFrom('APBDes 2027');
  await hp.opens(`${realisasi}/impor`);
  await choosesWorkbook(hp.page(), { name: 'LRA', rows: realised(perboto) });
  await expect(hp.page().getByText('14 realisasi terbaca')).toBeVisible();
  await takes(hp.page(), 'Juga 1 di luar APBDes');
  await hp.opens(`${realisasi}/pendapatan`);
  await expect(hp.page().getByText('Hadiah lomba')).toBeVisible();

  await hp.opens(`${desa}/rkpdes/2027/impor`);
  await choosesWorkbook(hp.page(), { name: 'RKP', rows: matrix });
  await expect(hp.page().getByText('4 kegiatan terbaca')).toBeVisible();
  await expect(hp.page().getByText(/waktu “6 bulan” tidak menyebut bulannya/)).toBeVisible();
  await takes(hp.page());
  await hp.opens(`${desa}/rkpdes/2027/kegiatan`);
  await expect(hp.page().getByRole('button', { name: /Rabat beton/ })).toContainText('150.000.000');
}, 120_000);

test('a table and the way back from it are on the disk together, or neither is', async () => {
  const hp = await perak.device();
  const [page, importing] = [hp.page(), `${desa}/apbdes/2027/impor`];
  const few = { name: 'Penjabaran', rows: perboto.slice(0, 5) };
  const wayBack = page.getByRole('button', { name: 'Kembalikan isi sebelum impor' });
  const onlyInWhole = page.getByText('Bantuan Keuangan dari APBD Provinsi');
  await hp.signsIn('operator.perak');
  await hp.opens(importing);
  await choosesWorkbook(page, { name: 'Penjabaran', rows: perboto });
  await takes(page);

  await hp.opens(importing);
  await choosesWorkbook(page, few);
  await page.evaluate(breaksNotes);
  await page.getByRole('button', { name: 'Ganti 3 baris' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await hp.opens(`${desa}/apbdes/2027/pendapatan`);
  await expect(onlyInWhole).toBeVisible();

  await hp.opens(importing);
  await choosesWorkbook(page, few);
  await takes(page, 'Ganti 3 baris');
  await hp.opens(importing);
  await page.evaluate(breaksNotes);
  await wayBack.click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await hp.opens(`${desa}/apbdes/2027/pendapatan`);
  await expect(onlyInWhole).toHaveCount(0);
  await hp.opens(importing);
  await expect(wayBack).toBeVisible();
});

/** In the page: as if it died when the way back is its turn. */
function breaksNotes(): void {
  for (const name of ['put', 'delete'] as const) {
    const whole: (this: IDBObjectStore, ...call: never[]) => IDBRequest =
      IDBObjectStore.prototype[name];
    Object.defineProperty(IDBObjectStore.prototype, name, {
      value(this: IDBObjectStore, ...call: never[]) {
        if (this.name === 'notes') throw new DOMException('failed for a test', 'UnknownError');
        return whole.apply(this, call);
      },
    });
  }
}

async function choosesWorkbook(page: Page, ...sheets: readonly XlsxSheet[]): Promise<void> {
  const buffer = Buffer.from(await (await anXlsx(...sheets)).arrayBuffer());
  await page
    .getByLabel('Pilih berkas')
    .setInputFiles({ name: 'tabel.xlsx', mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('button', { name: 'Tabel lain' })).toBeVisible();
}

async function takes(page: Page, how = 'Masukkan ke draf'): Promise<void> {
  await page.getByRole('button', { name: how }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/impor'));
}

type Rows = ReturnType<typeof sheetOf>;

/** The same under a header that says nothing of the amounts, with a source nobody knows. */
function withoutNames(rows: Rows): Rows {
  return rows.map((row, at) => {
    if (at === 0) return ['Kode', 'Uraian', 'Tahun ini', 'Sumber Dana'];
    return at === 6 ? [...row.slice(0, 3), 'Titipan'] : row;
  });
}

function realised(rows: Rows): Rows {
  const table = rows.map(([kode = null, uraian = null, anggaran = null], at) =>
    at === 0
      ? ['Kode', 'Uraian', 'Anggaran', 'Realisasi']
      : [kode, uraian, anggaran, typeof anggaran === 'number' ? anggaran - 1000 : null],
  );
  return [...table, ['4.3.9.99', 'Hadiah lomba', null, 750_000]];
}
