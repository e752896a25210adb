import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRupiah } from '../../../../src/domain/basics/rupiah.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { noChoices, type ReadChoices } from '../../../../src/domain/reports/import/result.ts';
import { isRefused, tableFromText } from '../../../../src/domain/reports/import/table.ts';
import type { RealisasiRole } from '../../../../src/domain/reports/realisasi/import/table-form.ts';
import {
  putRealisasi,
  readRealisasiRecords,
} from '../../../../src/domain/reports/realisasi/read-table.ts';
import type { RealisasiContent } from '../../../../src/domain/reports/realisasi/schema.ts';
import {
  emptyRealisasi,
  realisasiContentSchema,
} from '../../../../src/domain/reports/realisasi/schema.ts';
import { takeAnggaran } from '../../../../src/domain/reports/realisasi/take-anggaran.ts';
import { apbdesFixture, read as readApbdes } from '../../../support/read-import.ts';
import { rounds } from '../../../support/rounds.ts';

/** A report on the published budget of Perboto. */
function onPerboto(): RealisasiContent {
  const lines = readApbdes(apbdesFixture('perboto-apbdes-2025.csv')).lines;
  return takeAnggaran(emptyRealisasi, {
    kind: 'apbdes',
    state: 'diterima',
    isAccepted: true,
    lines: Object.fromEntries(lines.map(({ id, line }) => [id, line])),
  });
}

const report = onPerboto();

function read(
  text: string,
  lines: RealisasiContent['lines'] = report.lines,
  choices: ReadChoices<RealisasiRole> = noChoices,
) {
  const table = tableFromText(text);
  let count = 0;
  const newLineId = () => `luar-${(count += 1)}`;
  const result = isRefused(table)
    ? table
    : readRealisasiRecords(table, { lines, newLineId, choices });
  if (result.kind === 'refused') throw new Error(`refused: ${result.reason}`);
  return result;
}

const HEADER = 'KODE;URAIAN;ANGGARAN;REALISASI;LEBIH/(KURANG);SUMBER DANA';

/** Perboto's own table with half of each amount realised. */
const halfDone = apbdesFixture('perboto-apbdes-2025.csv')
  .trimEnd()
  .split('\n')
  .map((line, at) => {
    if (at === 0) return HEADER;
    const [kode, uraian, anggaran = '', sumber] = line.split(';');
    const amount = Number(anggaran.replaceAll(/\D/g, ''));
    const half = anggaran === '' ? '' : formatRupiah(Math.floor(amount / 2));
    return [kode, uraian, anggaran, half, '', sumber].join(';');
  })
  .join('\n');

describe('a table of realisasi', () => {
  test('fills every line of the budget it is about, and no other', () => {
    const result = read(halfDone);
    expect(result.lines).toHaveLength(13);
    expect(result.lines.every(({ line }) => !line.isOutside)).toBe(true);
    const filled = putRealisasi(report, result.lines, { withOutside: true });
    expect(Object.keys(filled.lines)).toEqual(Object.keys(report.lines));
    for (const { anggaran, realisasi } of Object.values(filled.lines)) {
      expect(realisasi).toBe(Math.floor((anggaran ?? 0) / 2));
    }
  });

  test('offers what is outside the budget, and takes it only when asked', () => {
    const result = read(`${HEADER}\n4.3.9.99;Hadiah lomba;0;750.000;;DLL`);
    expect(result.lines[0]).toMatchObject({
      line: { isOutside: true, line: { rekening: '4.3.9.99', anggaran: null, realisasi: 750_000 } },
    });
    expect(putRealisasi(report, result.lines, { withOutside: false })).toEqual(report);
    const taken = putRealisasi(report, result.lines, { withOutside: true });
    expect(Object.keys(taken.lines)).toHaveLength(14);
  });

  test('leaves a line alone whose realisasi is empty in the table', () => {
    const before = putRealisasi(report, read(halfDone).lines, { withOutside: false });
    const result = read(`${HEADER}\n4.2.1.01;Dana Desa;964.073.000;;;DDS`, before.lines);
    expect(result.skipped.at(-1)).toMatchObject({ reason: 'no-realisasi', sourceLine: 2 });
    expect(putRealisasi(before, result.lines, { withOutside: true })).toEqual(before);
  });

  test('reads realisasi beside the code alone', () => {
    const result = read('Kode;Realisasi\n4.2.1.01;1.000');
    expect(result.lines.map(({ line }) => line.line.realisasi)).toEqual([1000]);
  });

  test('reads realisasi beside code and name alone, without a header', () => {
    const result = read('4.2.1.01\tDana Desa\t1.000\n4.3.6.01\tBunga Bank\t2.000');
    expect(result.lines.map(({ line }) => line.line.realisasi)).toEqual([1000, 2000]);
  });
});

describe('several lines of one code', () => {
  const [id, line] = must(Object.entries(report.lines).find(([, one]) => one.fungsi !== null));
  const twin = { ...must(line), sumberDana: 'DDS' };
  const lines = { [id]: { ...must(line), sumberDana: 'ADD' }, twin };
  const row = (uraian: string, amount: string, sumber: string) =>
    `${twin.rekening}. [0${twin.fungsi}];${uraian};;${amount};;${sumber}`;

  test('are told apart by source, whatever their order', () => {
    const result = read(
      `${HEADER}\n${row('x', '2.000', 'DD')}\n${row('x', '1.000', 'ADD')}`,
      lines,
    );
    expect(result.lines.map((one) => [one.id, one.line.line.realisasi])).toEqual([
      ['twin', 2000],
      [id, 1000],
    ]);
  });

  test('are left to a person where nothing tells which', () => {
    const result = read(`${HEADER}\n${row('x', '2.000', '')}`, lines);
    expect(result.lines).toEqual([]);
    expect(result.skipped.at(-1)).toMatchObject({ reason: 'several-lines', sourceLine: 2 });
  });

  test('are told apart once a person has said which source a name is', () => {
    const choices = { roles: null, aliases: { 'Kas Titipan': 'DDS' }, numbers: null };
    const result = read(`${HEADER}\n${row('x', '2.000', 'Kas Titipan')}`, lines, choices);
    expect(result.lines.map((one) => one.id)).toEqual(['twin']);
  });

  test('do not take two rows of a table for one line', () => {
    const text = `${HEADER}\n${row('x', '2.000', 'DD')}\n${row('x', '3.000', 'DD')}`;
    expect(read(text, lines).skipped.at(-1)).toMatchObject({ reason: 'line-taken', sourceLine: 3 });
  });
});

test('every line of a text is in exactly one list, and no other line of the report changes', () => {
  const cell = fc.constantFrom(
    '4.2.1.01',
    '5.1.1.01. [01.01.01]',
    '5.1.1.01',
    '01.01.01',
    '4.3.6.01',
    'JUMLAH PENDAPATAN',
    'Dana Desa',
    '1.000',
    'Rp 5.000,00',
    '1.23',
    '(7)',
    'DD',
    'ADD',
    '',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { maxLength: 14 }),
      (rows) => {
        const text = [HEADER, ...rows.map((cells) => cells.join(';'))].join('\n');
        const { lines, skipped } = read(text);
        const all = [...lines, ...skipped].toSorted((a, b) => a.sourceLine - b.sourceLine);
        expect(all.map((row) => row.text).join('\n')).toBe(text.replace(/\n$/, ''));
        const after = putRealisasi(report, lines, { withOutside: true });
        realisasiContentSchema.parse(after);
        const ids = new Set(lines.map(({ id }) => id));
        expect(ids.size).toBe(lines.length);
        for (const [id, line] of Object.entries(report.lines)) {
          if (!ids.has(id)) expect(after.lines[id]).toEqual(line);
        }
      },
    ),
    { numRuns: rounds(500) },
  );
});
