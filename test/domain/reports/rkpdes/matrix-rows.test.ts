import { describe, expect, test } from 'vitest';
import { tableFromSheet } from '../../../../src/domain/reports/import/table.ts';
import { compareKegiatan } from '../../../../src/domain/reports/rkpdes/compare.ts';
import { readRkpdesRecords } from '../../../../src/domain/reports/rkpdes/read-table.ts';
import { aKegiatan } from '../../../support/an-rkpdes.ts';

describe('a row of the matrix', () => {
  const head = ['Kode', 'Bidang', 'Nama', 'Lokasi', 'Biaya', 'Sumber'] as const;
  type Row = Partial<Record<(typeof head)[number], string>>;
  const read = (...rows: readonly Row[]) => {
    const table = tableFromSheet('', [
      [...head],
      ...rows.map((row) => head.map((name) => row[name] ?? '')),
    ]);
    let count = 0;
    const result = readRkpdesRecords(table, { newLineId: () => `k${(count += 1)}` });
    if (result.kind === 'refused') throw new Error(result.reason);
    return result;
  };
  const lines = (...rows: readonly Row[]) =>
    read(...rows).lines.map(({ line }) => [line.nama, line.bidang, line.biaya]);
  const reasons = (...rows: readonly Row[]) =>
    read(...rows)
      .skipped.slice(1)
      .map(({ reason }) => reason);
  const sums = (...rows: readonly Row[]) =>
    read(...rows).findings.map(({ rule, values }) => [rule, values]);

  const sumur = { Nama: 'Sumur', Biaya: '5', Sumber: 'DDS' };

  test.each([
    [{ Nama: 'Bidang Pembinaan Kemasyarakatan' }, '3'],
    [{ Bidang: 'Bidang 2' }, '2'],
    [{ Bidang: '4. Pemberdayaan' }, '4'],
    [{ Kode: '5' }, '5'],
    [{ Kode: '1.2' }, '1'],
    [{ Kode: 'Bidang Penyelenggaraan Pemerintahan' }, null],
    [{ Nama: 'BIDANG PELAKSANAAN PEMBANGUNAN DESA' }, '2'],
    [{ Nama: 'Bidang Pemberdayaan Masyarakat' }, '4'],
    [{ Nama: 'Bidang Penanggulangan Bencana' }, '5'],
    [{ Nama: 'Bidang Keadaan Darurat' }, '5'],
    [{ Nama: 'Bidang Mendesak' }, '5'],
    [{ Nama: 'Bidang Penyelenggaraan' }, '1'],
    [{ Nama: 'Bidang Pemerintahan' }, '1'],
    [{ Nama: 'Bidang lain' }, null],
  ])('%j is a heading of bidang %s', (heading, bidang) => {
    expect(reasons(heading, sumur)).toEqual(['parent']);
    expect(lines(heading, sumur)).toEqual([['Sumur', bidang, { DDS: 5 }]]);
  });

  test('of a sub bidang leaves the bidang as it was', () => {
    const rows = [{ Nama: 'Bidang 3' }, { Nama: 'Sub Bidang Pembangunan Desa' }, sumur];
    expect(lines(...rows)).toEqual([['Sumur', '3', { DDS: 5 }]]);
    expect(reasons(...rows)).toEqual(['parent', 'parent']);
  });

  test('that begins with the word "bidang" is no heading when something else tells of it', () => {
    const row = { Nama: 'Bidang tanah untuk embung', Lokasi: 'RT 1', Biaya: '5', Sumber: 'DDS' };
    expect(lines(row)).toEqual([['Bidang tanah untuk embung', null, { DDS: 5 }]]);
    expect(reasons({ Bidang: 'Bidang 4', Lokasi: 'RT 1' })).toEqual(['no-name']);
    expect(reasons({ Kode: '2.3', Lokasi: 'RT 1' })).toEqual(['no-name']);
    expect(reasons({ Bidang: 'Bidang 4', Sumber: 'DDS' })).toEqual(['parent']);
    expect(reasons({ Bidang: 'Embung', Sumber: 'DDS' })).toEqual(['no-name']);
    expect(reasons({ Kode: '2.3', Sumber: 'DDS' })).toEqual(['no-name']);
  });

  test('may say its bidang itself, for those below it too', () => {
    const rows = [{ ...sumur, Bidang: 'Bidang 4', Lokasi: 'RT 1' }, sumur];
    expect(lines(...rows).map(([, bidang]) => bidang)).toEqual(['4', '4']);
  });

  test('with a name and a cost is a kegiatan, and without a cost where something else tells of it', () => {
    expect(lines({ Nama: 'Sumur', Lokasi: 'RT 1' })).toEqual([['Sumur', null, {}]]);
    expect(lines({ Nama: 'Sumur', Kode: '2.3.10' })).toEqual([['Sumur', null, {}]]);
    expect(reasons({ Nama: 'Sumur' })).toEqual(['text-only']);
    expect(reasons({ Nama: 'Sumur', Kode: '2.3' })).toEqual(['parent']);
  });

  test('with a cost that is no amount, or one below nought, is not read', () => {
    expect(reasons({ ...sumur, Biaya: 'lima' })).toEqual(['unreadable-amount']);
    expect(reasons({ ...sumur, Biaya: '-5' })).toEqual(['unreadable-amount']);
    expect(lines({ ...sumur, Biaya: '0' })).toEqual([['Sumur', null, { DDS: 0 }]]);
    expect(reasons({ Nama: 'Jumlah', Biaya: 'lima' })).toEqual(['unreadable-amount']);
  });

  test('with a source and its amount alone adds to the kegiatan right above', () => {
    const more = { Biaya: '7', Sumber: 'ADD' };
    expect(lines(sumur, more)).toEqual([['Sumur', null, { DDS: 5, ADD: 7 }]]);
    expect(lines(sumur, more, more)).toEqual([['Sumur', null, { DDS: 5, ADD: 14 }]]);
    expect(read(sumur, more, more).lines[0]).toMatchObject({ id: 'k1', sourceLine: 2 });
    expect(read(sumur, more).lines[0]?.text.split('\n')).toHaveLength(2);
    expect(reasons(more)).toEqual(['no-name']);
    expect(reasons(sumur, {}, more)).toEqual(['blank', 'no-name']);
    expect(reasons(sumur, { ...more, Lokasi: 'RT 1' })).toEqual(['no-name']);
    expect(reasons(sumur, { ...more, Kode: '2.3.10' })).toEqual(['no-name']);
    expect(reasons(sumur, { Biaya: '7' })).toEqual(['no-name']);
    expect(reasons(sumur, { Sumber: 'ADD' })).toEqual(['text-only']);
  });

  test('of a sum is held against the kegiatan above it', () => {
    const bidang = { Nama: 'Bidang 2' };
    const other = { Nama: 'Bidang 3' };
    const total = (Nama: string, Biaya: string) => ({ Nama, Biaya });
    expect(sums(bidang, sumur, total('Jumlah Bidang', '5'))).toEqual([]);
    expect(sums(bidang, sumur, total('Jumlah Bidang', '6'))).toEqual([
      ['I1', { sourceLine: 4, name: 'Jumlah Bidang', printed: 6, sum: 5 }],
    ]);
    const both = [bidang, sumur, other, sumur];
    expect(sums(...both, total('Jumlah Bidang', '5'), total('TOTAL', '10'))).toEqual([]);
    expect(sums(...both, total('Jumlah seluruh', '9'))).toMatchObject([['I1', { sum: 10 }]]);
    expect(sums(...both, total('Jumlah keseluruhan', '9'))).toMatchObject([['I1', { sum: 10 }]]);
    expect(sums(...both, total('Jumlah total', '9'))).toMatchObject([['I1', { sum: 10 }]]);
    expect(reasons(...both, total('Total Bidang', '5')).at(-1)).toBe('total');
    expect(reasons(sumur, total('Jumlah Bidang', '6'))).toEqual(['total-unknown']);
    expect(reasons(...both, total('Jumlah', '6')).at(-1)).toBe('total-unknown');
    expect(reasons(...both, total('Sub total', '6')).at(-1)).toBe('total-unknown');
    expect(reasons(sumur, total('Total', ''))).toEqual(['total']);
  });

  test('of a sum whose name stands in a column nobody reads is one too', () => {
    const table = tableFromSheet('', [
      ['No', 'Nama', 'Biaya'],
      ['1', 'Sumur', '5'],
      ['Total', '', '6'],
    ]);
    const result = readRkpdesRecords(table, { newLineId: () => 'k' });
    expect(result).toMatchObject({
      skipped: [{ reason: 'header' }, { reason: 'total', sourceLine: 3 }],
      findings: [
        {
          level: 'finding',
          rule: 'I1',
          where: [],
          values: { sourceLine: 3, name: 'Total', printed: 6, sum: 5 },
          basis: 'Impor',
        },
      ],
    });
  });
});

describe('two states of a matrix', () => {
  const before = aKegiatan({ biaya: { DDS: 5 } });

  test.each([
    ['fungsi', '2.3.11'],
    ['bidang', '2'],
    ['nama', 'Lain'],
    ['lokasi', 'RT 99'],
    ['volume', '999'],
    ['satuan', 'ekor'],
    ['sasaran', 'Semua'],
    ['mulai', 11],
    ['selesai', 11],
    ['biaya', { DDS: 6 }],
    ['pola', 'kerja-sama-antar-desa'],
    ['pelaksana', 'Lain'],
  ] as const)('differ in %s', (field, value) => {
    const after = { ...before, [field]: value } as typeof before; // a value of that field
    expect(compareKegiatan({ a: before }, { a: after })).toEqual({
      added: [],
      removed: [],
      changed: [{ id: 'a', before, after, fields: [field] }],
    });
  });

  test.each([
    [{ DDS: 5 }, { DDS: 5, ADD: 0 }, false],
    [{ DDS: 5 }, { DDS: 5, ADD: null }, false],
    [{ DDS: 5, ADD: null }, { DDS: 5 }, false],
    [{ DDS: 5 }, { ADD: 5 }, true],
    [{ DDS: 5 }, {}, true],
    [{}, { DDS: 5 }, true],
    [{ DDS: 5, ADD: 7 }, { DDS: 7, ADD: 5 }, true],
  ])('with cost %j and %j: changed %s', (one, other, isChanged) => {
    const [a, b] = [aKegiatan({ biaya: one }), aKegiatan({ biaya: other })];
    expect(compareKegiatan({ a }, { a: b }).changed).toHaveLength(isChanged ? 1 : 0);
  });

  test('name what came and what went', () => {
    const [a, b, c] = [
      aKegiatan({ nama: 'A' }),
      aKegiatan({ nama: 'B' }),
      aKegiatan({ nama: 'C' }),
    ];
    expect(compareKegiatan({ a, b }, { b, c })).toEqual({
      added: [{ id: 'c', kegiatan: c }],
      removed: [{ id: 'a', kegiatan: a }],
      changed: [],
    });
  });
});
