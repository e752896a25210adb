import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { workbook, type Sheet } from '../../../src/app/kit/workbook.ts';
import { must } from '../../../src/domain/basics/must.ts';
import type { Instant, Tanggal } from '../../../src/domain/basics/tanggal.ts';

const paper = { kop: ['KECAMATAN PERAK'], about: 'Data per hari ini', page: 'Halaman &P dari &N' };
const sheet: Sheet = {
  name: 'Anggaran',
  title: 'Anggaran desa',
  head: ['Desa', 'Volume', 'Anggaran (Rp)', 'Rasio', 'Tanggal', 'Jam', 'Tautan'],
  rows: [
    [
      'Perak',
      2.5,
      { rupiah: 7500 },
      { share: 87.5 },
      { day: '2026-12-31' as Tanggal },
      { at: '2026-12-31T18:00:00.000Z' as Instant },
      { href: 'https://tepat.test/surat' },
    ],
  ],
  foot: ['Camat Perak,'],
};

async function firstOf(...sheets: readonly Sheet[]) {
  const { sheets: read } = await readXlsx(await (await workbook(sheets, paper)).arrayBuffer(), {
    readStyles: true,
  });
  return must(read[0]);
}

describe('a sheet of a workbook', () => {
  let read: Awaited<ReturnType<typeof firstOf>>;
  beforeAll(async () => {
    read = await firstOf(sheet);
  });
  const cell = (row: number, column: number) => read.cells?.get(`${row},${column}`);

  test('has letterhead, title and date above its head, and who signs below', () => {
    const first = read.rows.map(([value]) => value ?? null);
    expect(first).toEqual([
      'KECAMATAN PERAK',
      null,
      'Anggaran desa',
      'Data per hari ini',
      null,
      'Desa',
      'Perak',
      null,
      null,
    ]);
    expect(read.rows.at(-1)?.[5]).toBe('Camat Perak,');
  });

  test('keeps its head in sight, repeats it on paper, and filters by it', () => {
    expect(read.freezePane?.rows).toBe(6);
    expect(read.autoFilter?.range).toBe('A6:G7');
    expect(read.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '$6:$6',
    });
    expect(read.headerFooter?.oddFooter).toContain('Halaman &P dari &N');
  });

  test('writes an amount below ten thousand by thousands too, and other numbers as they are', () => {
    expect(cell(6, 2)?.style?.numFmt).toBe('#,##0');
    expect(cell(6, 1)?.style?.numFmt ?? 'General').toBe('General');
  });

  test('writes percentages as such, days and moments of WIB as dates, addresses as links', () => {
    expect([cell(6, 3)?.value, cell(6, 3)?.style?.numFmt]).toEqual([0.875, '0.0%']);
    expect(cell(6, 4)?.value).toEqual(new Date('2026-12-31T00:00:00.000Z'));
    // 18.00 UTC is 01.00 of the next day.
    expect(cell(6, 5)?.value).toEqual(new Date('2027-01-01T01:00:00.000Z'));
    expect(cell(6, 6)?.hyperlink?.target).toBe('https://tepat.test/surat');
  });
});

test('shows sen in a sheet whose amounts have some, and not for a volume of two and a half', async () => {
  const read = await firstOf({
    ...sheet,
    rows: [
      ['Perak', 2.5, { rupiah: 7500.5 }],
      ['Sembung', 1, { rupiah: 100 }],
    ],
  });
  expect(read.cells?.get('7,2')?.style?.numFmt).toBe('#,##0.00');
});
