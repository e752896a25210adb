import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, test } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import { openKecamatan, type Kecamatan } from '../support/a-kecamatan.ts';
import { expect } from '../support/expect.ts';
import { readSheets } from '../support/read-sheets.ts';

/* The demo's own season, under the server's own CSP: large enough that zip libraries turn to workers. */

/** Desa and tahun are the first columns of both sheets. */
function budgetOf([desa, tahun]: readonly unknown[]): string {
  return `${String(desa)} ${String(tahun)}`;
}

let perak: Kecamatan;

beforeAll(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
});
afterAll(() => perak.close());

test('the workbook of a whole season comes down, and another library reads its numbers and days', async () => {
  const device = await perak.device({ width: 1280, height: 800 });
  await device.signsIn('camat');
  await device.opens('/ekspor');
  const page = device.page();
  await expect(page.getByText(/^Data per .* · [1-9]\d* laporan/)).toBeVisible({ timeout: 60_000 });
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Unduh Excel' }).click();
  const bytes = await readFile(await (await downloading).path());
  const sheets = await readSheets(new Blob([bytes]), /^Data per /);
  expect([...sheets.keys()][0]).toBe('Rekap');
  const { above, head, rows } = must(sheets.get('Baris APBDes'));
  expect(above[0]).toBe('PEMERINTAH KABUPATEN JOMBANG');
  expect(rows.length).toBeGreaterThan(200);
  const anggaranAt = head.indexOf('Anggaran (Rp)');
  expect(rows.every((row) => typeof row[anggaranAt] === 'number')).toBe(true);
  // The lines of each budget add up to what its own row says.
  const budgets = must(sheets.get('APBDes'));
  const belanjaAt = budgets.head.indexOf('Belanja (Rp)');
  const rekeningAt = head.indexOf('Rekening');
  const sums = new Map<string, number>();
  for (const row of rows.filter((one) => String(one[rekeningAt]).startsWith('5'))) {
    if (row[2] !== 'APBDes') continue;
    const key = budgetOf(row);
    sums.set(key, (sums.get(key) ?? 0) + Number(row[anggaranAt]));
  }
  for (const row of budgets.rows)
    expect(row[belanjaAt], String(row[0])).toBe(sums.get(budgetOf(row)));
  const filedAt = budgets.head.indexOf('Pertama diajukan (WIB)');
  expect(budgets.rows.every((row) => row[filedAt] instanceof Date)).toBe(true);
});
