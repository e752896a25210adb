import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRupiah } from '../../../../src/domain/basics/rupiah.ts';
import type { ReadImport } from '../../../../src/domain/reports/apbdes/import/result.ts';
import { apbdesContentSchema } from '../../../../src/domain/reports/apbdes/schema.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import {
  apbdesFixture,
  importText,
  lineOf,
  mismatches,
  read,
  retold,
} from '../../../support/read-import.ts';
import { rounds } from '../../../support/rounds.ts';

const perboto = apbdesFixture('perboto-apbdes-2025.csv');
const pulosaren = apbdesFixture('pulosaren-perubahan-2025.csv');
const reasons = (result: ReadImport) => result.skipped.map(({ reason }) => reason);

describe('other tables', () => {
  test('reads commas with quotes, doubled quotes and line breaks inside a cell', () => {
    const result = read(
      'Kode,Uraian,Anggaran,Sumber Dana\n4.2.1.01,"Dana Desa, tahap ""satu""\ndan dua","1.000.000,00",DDS\n4.3.6.01,Bunga,5000,DLL',
    );
    expect(lineOf(result, 2)).toMatchObject({
      uraian: 'Dana Desa, tahap "satu" dan dua',
      anggaran: 1_000_000,
    });
    expect(lineOf(result, 4)).toMatchObject({ anggaran: 5000 });
  });

  test('takes a quote that never closes for a character', () => {
    const result = read('4.2.1.01;"Dana;1.000;DDS\n4.3.6.01;Pipa 6";2.000;DLL');
    expect(result.lines.map(({ line }) => [line.uraian, line.anggaran])).toEqual([
      ['"Dana', 1000],
      ['Pipa 6"', 2000],
    ]);
  });

  test('knows columns without a header by what stands in them', () => {
    const body = perboto.trimEnd().split('\n').slice(1).join('\n');
    const withoutHeader = read(body.replaceAll(';', '\t'));
    expect(withoutHeader.lines.map(({ line }) => line)).toEqual(
      read(perboto).lines.map(({ line }) => line),
    );
    expect(withoutHeader.columns.map(({ role }) => role)).toEqual([
      'kode',
      'uraian',
      'anggaran',
      'sumberDana',
    ]);
  });

  test('knows before and after without a header in a Perubahan', () => {
    const body = pulosaren.trimEnd().split('\n').slice(1).join('\n');
    expect(read(body, 'apbdes-perubahan').lines.map(({ line }) => line)).toEqual(
      read(pulosaren, 'apbdes-perubahan').lines.map(({ line }) => line),
    );
  });

  test('passes titles, column numbers and a header that comes again', () => {
    const header = 'Kode Rekening;Uraian;Volume;Satuan;Harga Satuan;Jumlah (Rp);Sumber Dana';
    const result = read(
      `PEMERINTAH DESA PERAK;;;\n\n${header}\n1;2;3;4;5;6;7\n4.2.1.01;Dana Desa;1;Tahun;9.000;9.000;DDS\n${header}`,
    );
    expect(reasons(result)).toEqual(['title', 'blank', 'header', 'header', 'header']);
    expect(lineOf(result, 5)).toMatchObject({ volume: '1', satuan: 'Tahun', anggaran: 9000 });
    expect(result.columns.find(({ header: name }) => name === 'Harga Satuan')?.role).toBeNull();
  });

  test('reads a code spread over cells under one header', () => {
    const result = read(
      'Kode Rekening;;;;;;;Uraian;Anggaran\n1;;;;;;;Bidang Penyelenggaraan Pemerintahan Desa;900\n1;1;01;;;;;Siltap;900\n1;1;01;5;1;1;01;Siltap Kades;900\n;;;4;2;1;01;Dana Desa;900',
    );
    expect(result.lines.map(({ line }) => [line.fungsi, line.rekening])).toEqual([
      ['1.1.01', '5.1.1.01'],
      [null, '4.2.1.01'],
    ]);
    expect(result.findings).toEqual([]);
  });

  test('gives belanja the kegiatan of the row above it, and forgets it at the next bidang', () => {
    const result = read(
      'Kode;Uraian;Anggaran\n2.3.10;Jalan;5.000\n5.3.5;Modal jalan;5.000\n5.3.5.03;Bahan;5.000\n4;Bidang Pemberdayaan;7.000\n4.2;Sub Bidang Pertanian;7.000\n5.2.7.05;Bibit;7.000',
    );
    expect(result.lines.map(({ line }) => [line.fungsi, line.rekening])).toEqual([
      ['2.3.10', '5.3.5.03'],
      [null, '5.2.7.05'],
    ]);
    expect(result.findings).toEqual([]);
  });

  test('takes rincian objek as lines and their objek as parent', () => {
    const result = read(
      'Kode;Uraian;Anggaran\n4.1.2.01;Tanah kas;5.000\n4.1.2.01.01;Sawah;3.000\n4.1.2.01.02;Kolam;2.000',
    );
    expect(result.lines.map(({ line }) => [line.rekening, line.uraian])).toEqual([
      ['4.1.2.01', 'Sawah'],
      ['4.1.2.01', 'Kolam'],
    ]);
    expect(result.findings).toEqual([]);
  });

  test('takes a budget to the jenis, and checks the printed surplus, netto and SiLPA', () => {
    const result = read(
      'Kode;Uraian;Anggaran\n4.2.1;Dana Desa;9.000\n;JUMLAH PENDAPATAN;9.000\n1.1.04;Ops;10.000\n5.2.1;Barang;10.000\n;JUMLAH BELANJA;10.000\n;SURPLUS/(DEFISIT);(1.000)\n6.1.1;SiLPA;1.500\n;PEMBIAYAAN NETTO;1.500\n;SISA LEBIH PEMBIAYAAN;0\n;JUMLAH;3',
    );
    expect(result.lines).toHaveLength(3);
    expect(mismatches(result)).toEqual([['I1', 10, 'anggaran', 0, 500]]);
    expect(reasons(result).at(-1)).toBe('total-unknown');
  });

  test('names the printed totals that are what was read, and no other', () => {
    const { agreed, findings } = read(
      'Kode;Uraian;Anggaran\n4.2.1.01;Dana Desa;9.000\n;JUMLAH PENDAPATAN;9.000\n1.1.04;Ops;8.000\n5.2.1.01;ATK;8.000\n;JUMLAH BELANJA;7.000\n;SURPLUS;\n;SILPA;x\n;JUMLAH;9.000',
    );
    expect(agreed).toEqual([{ name: 'JUMLAH PENDAPATAN', amount: 9000 }]);
    expect(findings.map(({ values }) => values['name'])).toEqual(['JUMLAH BELANJA']);
  });

  test('a kelompok is a line where nothing stands below it and it has an amount', () => {
    const { lines, skipped } = read(
      'Kode;Uraian;Anggaran\n4;PENDAPATAN;5\n4.1;PAD;5.000\n4.2;Transfer;0\n4.3;Lain;\n6;PEMBIAYAAN;7',
    );
    expect(lines.map(({ line }) => [line.rekening, line.anggaran])).toEqual([['4.1', 5000]]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'header',
      'parent',
      'parent',
      'parent',
      'no-rekening',
    ]);
  });

  test('tells each row it could not use, and why', () => {
    const result = read(
      'Kode;Uraian;Anggaran\n4.2.1.01;Dana Desa;1.000\n7.1.1.01;Pajak;5\n4.3.6.01;Bunga;1.23\n;- Kertas 10 rim;500\n;Catatan;\nA.1;Lampiran;7\n4.2;Transfer;1.000',
    );
    expect(result.skipped.map(({ reason, sourceLine }) => [sourceLine, reason])).toEqual([
      [1, 'header'],
      [3, 'unknown-code'],
      [4, 'unreadable-amount'],
      [5, 'amount-without-code'],
      [6, 'text-only'],
      [7, 'unknown-code'],
      [8, 'parent'],
    ]);
    expect(mismatches(result)).toEqual([]);
  });

  test('cuts a text the schema has no room for, and tells', () => {
    const result = read(`Kode;Uraian;Anggaran\n4.2.1.01;${'x'.repeat(301)};1.000`);
    expect(lineOf(result, 2)?.uraian).toHaveLength(300);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['text-cut']);
  });

  test.each([
    ['uraian', 'Uraian', 300, 'uraian'],
    ['sumberDana', 'Sumber Dana', 60, 'sumber dana'],
    ['volume', 'Volume', 40, 'volume'],
    ['satuan', 'Satuan', 40, 'satuan'],
  ] as const)(
    'cuts %s at its limit, says so and where; what just fits stays whole',
    (field, header, limit, column) => {
      const cell = (length: number) => {
        const result = read(`Kode;${header};Anggaran\n4.2.1.01;${'x'.repeat(length)};1.000`);
        return [lineOf(result, 2)?.[field].length, result.findings];
      };
      expect(cell(limit)).toEqual([limit, []]);
      expect(cell(limit + 1)).toEqual([
        limit,
        [
          {
            level: 'finding',
            rule: 'text-cut',
            where: [],
            values: { sourceLine: 2, column, limit },
            basis: 'Impor',
          },
        ],
      ]);
    },
  );

  test('takes its name from the annex where a row has none', () => {
    expect(lineOf(read('Kode;Uraian;Anggaran\n4.2.1.01;;1.000'), 2)?.uraian).toBe('Dana Desa');
    expect(lineOf(read('Kode;Uraian;Anggaran\n4.2.1.55;;1.000'), 2)?.uraian).toBe('');
  });

  test('gives back what it would print itself, whatever the separator', () => {
    const rows = Object.values(anApbdes().lines).map((line) => [
      line.fungsi === null ? line.rekening : `${line.rekening}. [0${line.fungsi}]`,
      `"${line.uraian}"`,
      line.volume,
      line.satuan,
      `"${formatRupiah(line.anggaran ?? 0)},00"`,
      line.sumberDana,
    ]);
    const header = ['Kode', 'Uraian', 'Volume', 'Satuan', 'Anggaran', 'Sumber Dana'];
    for (const separator of [';', ',', '\t']) {
      const text = [header, ...rows].map((cells) => cells.join(separator)).join('\n');
      expect(read(text).lines.map(({ line }) => line)).toEqual(Object.values(anApbdes().lines));
    }
  });
});

describe('refusals', () => {
  test.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['4.2.1.01;Dana\u0000Desa;1.000', 'binary'],
    ['x'.repeat(2_000_001), 'too-large'],
    ['Yth. Bapak Camat\ndengan hormat\nbersama ini kami kirim APBDes.', 'no-columns', 1],
    ['\n\n"Anggaran"\n4000', 'no-columns', 3],
    ['Anggaran;\n4000;', 'no-columns', 1],
  ])('refuses %j', (text, reason, sourceLine?: number) => {
    const line = sourceLine === undefined ? {} : { sourceLine };
    expect(importText(text)).toEqual({ kind: 'refused', reason, ...line });
  });

  test('two columns are enough', () => {
    const { columns, isMatched, lines } = read('Kode;Anggaran\n4.2.1.01;1.000');
    expect(columns.map(({ role }) => role)).toEqual(['kode', 'anggaran']);
    expect([isMatched, lines.length]).toEqual([true, 1]);
  });

  test('a page with codes but no amount is cut at its gaps, for a person to match', () => {
    const result = read('4.2.1.01   Dana Desa   belum\n4.3.6.01   Bunga   belum');
    expect([result.isMatched, result.columns.length]).toEqual([false, 3]);
    const spaced = read('4.2.1.01   Dana Desa   1.000.000\n4.3.6.01   Bunga   belum');
    expect([spaced.isMatched, spaced.columns.length]).toEqual([true, 0]);
  });

  test.each([
    'Nama;Alamat;Telepon\nBudi;Jl. Raya 5;0812345678\nSiti;Jl. Desa 7;0812345679',
    'Kode;Uraian;Keterangan\n4.2.1.01;Dana Desa;ya',
    'Butir   Isi   Duit\nx   Dana Desa   satu',
  ])('offers the columns of %j for matching by hand, with each row kept', (text) => {
    const result = read(text);
    expect(result.isMatched).toBe(false);
    expect(result.lines.every(({ line }) => line.anggaran === null)).toBe(true);
    expect(result.columns).toHaveLength(3);
    expect(retold(result)).toBe(text);
  });
});

test('nothing pasted is dropped silently, and what is read fits the schema', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '4.2.1.01',
      '01.01.01',
      '5.1.1.01. [01.01.01]',
      '5',
      '4 1 1 2',
      '7.1',
      '',
      'JUMLAH',
    ),
    fc.constantFrom(
      'Uraian',
      'Kode',
      'Anggaran',
      'Rp 1.000',
      '1.23',
      '-5',
      'DDS',
      '"a;b"',
      '"',
      '  ',
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[\r\n]/g, ' ')),
  );
  const row = fc.array(cell, { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(';', '\t', ',', '   '),
      fc.boolean(),
      (rows, separator, isPerubahan) => {
        const table = [['4.2.1.01', 'Dana Desa', '1.000.000'], ...rows];
        const text = table
          .map((cells) => cells.join(separator))
          .join('\n')
          .replaceAll('\0', '');
        const result = importText(text, isPerubahan ? 'apbdes-perubahan' : 'apbdes');
        if (result.kind === 'refused') return;
        expect(retold(result)).toBe(text.replace(/\n$/, ''));
        const lines = Object.fromEntries(result.lines.map(({ id, line }) => [id, line]));
        expect(Object.keys(lines)).toHaveLength(result.lines.length);
        apbdesContentSchema.parse(anApbdes({ lines }));
      },
    ),
    { numRuns: rounds(500) },
  );
});
