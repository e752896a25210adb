import { readFile } from 'node:fs/promises';
import { expect } from './expect.ts';
import { readSheets } from './read-sheets.ts';
import { indicatorRows } from '../../src/app/rooms/indikator/indicator-rows.ts';
import { must } from '../../src/domain/basics/must.ts';
import { indicatorIds } from '../../src/domain/indicators/indicator.ts';
import type { Device } from './a-device.ts';
import type { RenstraNumbers } from './renstra-by-hand.ts';

/** Every number of the indicator page, read from the workbook that comes down. */
export async function readsIndicators(device: Device, tahun: number): Promise<RenstraNumbers> {
  const page = device.page();
  await device.opens('/indikator');
  await expect(page.getByText('Renstra nomor 84')).toBeVisible({ timeout: 30_000 });
  const downloading = page.waitForEvent('download', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Unduh Excel' }).click();
  const bytes = await readFile(await (await downloading).path());
  const sheets = await readSheets(new Blob([bytes]), /^Data per /);
  const { rows } = must([...sheets.values()][0]);
  const names = indicatorRows(
    indicatorIds.map((id) => ({ id, unit: 'desa', value: null, of: null, evidence: [] })),
    tahun,
  );
  expect(rows).toHaveLength(names.length);
  const cells = names.map(({ indicator, name }) => {
    const [, , unit, , value] = must(rows.find((row) => row[1] === name));
    // Excel keeps 87,5 % as 0.875.
    const of = unit === 'persen' ? 100 : 1;
    return [indicator.id, value == null ? null : Number(value) * of] as const;
  });
  return rounded(Object.fromEntries(cells) as RenstraNumbers); // one of each id
}

/** A percentage counted in another order differs in its last digits. */
export function rounded(numbers: RenstraNumbers): RenstraNumbers {
  const cells = Object.entries(numbers).map(([id, value]) => [
    id,
    value === null ? null : Number(value.toFixed(9)),
  ]);
  return Object.fromEntries(cells) as RenstraNumbers; // the same ids
}
