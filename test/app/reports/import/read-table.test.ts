import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTableFile, openTableText } from '../../../../src/app/reports/import/read-table.ts';
import { readAmountCell } from '../../../../src/domain/reports/import/amount-cells.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { readApbdesRecords } from '../../../../src/domain/reports/apbdes/read-table.ts';
import { cellText } from '../../../../src/domain/reports/import/cell-text.ts';
import type { ImportTable } from '../../../../src/domain/reports/import/table.ts';
import { anXlsx, sheetOf, type XlsxCell } from '../../../support/an-xlsx.ts';
import { read } from '../../../support/read-import.ts';
import { rounds } from '../../../support/rounds.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/apbdes/${name}`, 'utf8');

async function tablesOf(file: Blob): Promise<readonly ImportTable[]> {
  const opened = await openTableFile(file);
  if (opened.kind === 'refused') throw new Error(`refused: ${opened.reason}`);
  return opened.tables;
}

async function sheet(rows: readonly (readonly XlsxCell[])[]): Promise<ImportTable> {
  return must((await tablesOf(await anXlsx({ name: 'Lembar', rows })))[0]);
}

describe('text files', () => {
  test('reads what an older Excel wrote without UTF-8', async () => {
    const latin = Buffer.from('Kode;Uraian;Anggaran\n4.2.1.01;Dana \xe9;1.000', 'latin1');
    const [table] = await tablesOf(new Blob([latin]));
    expect(table?.records[1]?.cells[1]).toBe('Dana é');
  });

  test('refuses an image, whatever it is called', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    expect(await openTableFile(new Blob([png]))).toEqual({ kind: 'refused', reason: 'image' });
  });

  test('refuses 50 MB without reading it', async () => {
    const huge = {
      size: 50_000_000,
      slice: () => new Blob(['Kode;Uraian']),
      arrayBuffer: () => Promise.reject(new Error('read whole')),
    } as unknown as Blob; // only these are looked at
    expect(await openTableFile(huge)).toEqual({ kind: 'refused', reason: 'too-large' });
  });
});

describe('workbooks', () => {
  test.each([
    ['perboto-apbdes-2025.csv', 'apbdes'],
    ['pulosaren-perubahan-2025.csv', 'apbdes-perubahan'],
  ] as const)('reads %s alike as text with ; or tab and as xlsx', async (name, kind) => {
    const text = fixture(name);
    const options = { kind, newLineId: () => 'x' };
    const asked = read(text, kind);
    const tabs = await openTableText(text.replaceAll(';', '\t'));
    const all = [...(tabs.kind === 'opened' ? tabs.tables : []), await sheet(sheetOf(text))];
    for (const table of all) {
      const result = readApbdesRecords(table, options);
      if (result.kind === 'refused') throw new Error(result.reason);
      expect(result.lines.map(({ line }) => line)).toEqual(asked.lines.map(({ line }) => line));
      expect(result.skipped.map(({ reason, sourceLine }) => [reason, sourceLine])).toEqual(
        asked.skipped.map(({ reason, sourceLine }) => [reason, sourceLine]),
      );
      expect(result.findings).toEqual(asked.findings);
    }
    expect(all).toHaveLength(2);
  });

  test('reads Jepatlor with its cells in columns', async () => {
    const asked = read(fixture('jepatlor-apbdes-2021.txt'));
    const rows = asked.lines.map(({ line }) => [
      line.rekening,
      line.uraian,
      line.volume,
      line.satuan,
      line.anggaran,
      line.sumberDana,
    ]);
    const table = await sheet([
      ['Kode', 'Uraian', 'Volume', 'Satuan', 'Anggaran', 'Sumber Dana'],
      ...rows,
    ]);
    const result = readApbdesRecords(table, { kind: 'apbdes', newLineId: () => 'x' });
    expect(result.kind === 'read' && result.lines.map(({ line }) => line)).toEqual(
      asked.lines.map(({ line }) => line),
    );
  });

  test('keeps the numbers of the rows, empty ones among them, and cells as they are', async () => {
    const { records } = await sheet([
      [null],
      ['PEMERINTAH DESA'],
      [null],
      ['01.01.02', 4.1, 964_073_000, new Date(Date.UTC(2026, 11, 31)), true, 'dua\nbaris'],
    ]);
    expect(records.at(-1)).toMatchObject({
      sourceLine: 4,
      cells: ['01.01.02', '4.1', '964073000', '2026-12-31', 'ya', 'dua\nbaris'],
    });
  });

  test('opens every filled sheet by its name', async () => {
    const rows = [['Kode', 'Anggaran']];
    const file = await anXlsx(
      { name: 'Sampul', rows },
      { name: 'Kosong', rows: [[null]] },
      { name: 'APBDes', rows },
    );
    expect((await tablesOf(file)).map(({ name }) => name)).toEqual(['Sampul', 'APBDes']);
  });

  test('reads a sheet of more than 512 KB', async () => {
    const rows = Array.from({ length: 8000 }, (_, at) => ['4.2.1.01', `Baris ${at}`, at, 'DDS']);
    expect((await sheet(rows)).records).toHaveLength(8000);
  });

  test('refuses a zip that is no workbook, a broken one, and one under a password', async () => {
    const whole = new Uint8Array(await (await anXlsx({ name: 'A', rows: [['x']] })).arrayBuffer());
    const reason = async (bytes: Uint8Array<ArrayBuffer>) => {
      const opened = await openTableFile(new Blob([bytes]));
      return opened.kind === 'refused' ? opened.reason : 'opened';
    };
    expect(await reason(whole.slice(0, whole.length - 30))).toBe('broken');
    const directoryAt = Buffer.from(whole).indexOf('PK\u0001\u0002', 0, 'latin1');
    const noise = whole.map((byte, at) => (at > 40 && at < directoryAt ? byte ^ 0x5a : byte));
    expect(await reason(noise)).toBe('broken');
    const document = Buffer.from(whole)
      .toString('latin1')
      .replaceAll('xl/workbook.xml', 'wd/workbook.xml');
    expect(await reason(Uint8Array.from(Buffer.from(document, 'latin1')))).toBe('other-zip');
    const locked = Array.from('EncryptedPackage').join('\0');
    const ole = Uint8Array.from(
      Buffer.from(`\xd0\xcf\x11\xe0${'\0'.repeat(5000)}${locked}\0`, 'latin1'),
    );
    expect(await reason(ole)).toBe('encrypted');
  });

  test('refuses a small file that unpacks to more than there is room for, also one that lies', async () => {
    const bomb = await anXlsx({ name: 'A', rows: [['x'.repeat(40_000_000)]] });
    const bytes = new Uint8Array(await bomb.arrayBuffer());
    expect(bytes.length).toBeLessThan(1_000_000);
    const refusal = { kind: 'refused', reason: 'unpacks-too-large' };
    expect(await openTableFile(new Blob([bytes]))).toEqual(refusal);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      const isLarge =
        view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e7;
      if (isLarge) view.setUint32(at + 24, 10, true);
    }
    expect(await openTableFile(new Blob([bytes]))).toEqual(refusal);
  }, 20_000);
});

describe('cells of a sheet', () => {
  test('an amount is read as it is or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true })), (number) => {
        const parsed = readAmountCell(cellText(number), 'dots');
        if (Number.isSafeInteger(number)) {
          expect(parsed).toEqual({ kind: 'ok', rupiah: number === 0 ? 0 : number });
          return;
        }
        if (parsed.kind === 'ok') expect(Math.abs(parsed.rupiah - number)).toBeLessThan(0.001);
      }),
      { numRuns: rounds(2000) },
    );
  });

  test('sen stay sen and never become thousands, and the dust of a formula goes', () => {
    expect(readAmountCell(cellText(123.456), 'dots').kind).toBe('unreadable');
    expect(cellText(2_363_496.55)).toBe('2363496,55');
    expect(cellText(1_234_567.89 + 1e-8)).toBe('1234567,89');
    expect(cellText(-0)).toBe('0');
    expect(cellText(100)).toBe('100');
    expect(cellText(100.5)).toBe('100,5');
    expect(cellText(99.5)).toBe('99.5');
    expect(cellText(964_073_000.00000012)).toBe('964073000');
    expect(cellText(4.1 + Number.EPSILON * 4)).toBe('4.1');
  });
});
