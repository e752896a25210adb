import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRupiah, hasSen, sumOf } from '../../../../src/domain/basics/rupiah.ts';
import { readApbdesRecords } from '../../../../src/domain/reports/apbdes/read-table.ts';
import { isRefused, tableFromText } from '../../../../src/domain/reports/import/table.ts';
import {
  kegiatanToChoose,
  rekeningByCode,
} from '../../../../src/domain/reports/kode/kode-names.ts';

/*
 * Budgets made at random, printed in layouts made at random, read back: each line as it went in, or the
 * difference is told. What a desa's table may look like is in `Layout`.
 */
interface Line {
  readonly fungsi: string | null;
  readonly rekening: string;
  readonly anggaran: number;
  readonly sebelum: number;
  readonly sumberDana: string;
}

interface Layout {
  readonly separator: ';' | '\t' | ',';
  readonly columns: readonly Column[];
  readonly numbers: 'dots' | 'commas' | 'plain';
  readonly tail: '' | ',-' | ' ,-';
  readonly rp: '' | 'Rp ' | 'Rp. ';
  readonly head: 'one-row' | 'two-rows' | 'letter-spaced' | 'capitals';
  readonly titles: readonly string[];
  readonly hasColumnNumbers: boolean;
  /** Rows on a page; the head comes again on each. */
  readonly page: number;
  /** The code of a kegiatan stands once, in a row of its own or in the first row's cell. */
  readonly kegiatan: 'column' | 'column-once' | 'rows';
  readonly hasSums: boolean;
  readonly hasNotes: boolean;
  readonly hasMarks: boolean;
}

type Column = 'fungsi' | 'kode' | 'uraian' | 'sebelum' | 'anggaran' | 'sumberDana';

const SOURCES = ['DDS', 'ADD', 'PAD', 'PBH', 'PBK', 'PBP', 'DLL'];
const kegiatan = kegiatanToChoose().map(({ code }) => code);
const rekening = [...rekeningByCode().keys()];
const ofLevel = (akun: string, level: number) =>
  rekening.filter((code) => code.startsWith(akun) && code.split('.').length === level);

const amount = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000_000 }),
  fc.integer({ min: 1, max: 300_000_000_000 }).map((sen) => sen / 100),
);

const budget = fc.integer({ min: 3, max: 4 }).chain((level) => {
  const line = (akun: string, fungsi: fc.Arbitrary<string | null>) =>
    fc.record({
      fungsi,
      rekening: fc.constantFrom(...ofLevel(akun, level)),
      anggaran: amount,
      sebelum: amount,
      sumberDana: fc.constantFrom(...SOURCES),
    });
  const none = fc.constant(null);
  const belanja = line('5', fc.constantFrom(...kegiatan));
  return fc
    .tuple(
      fc.array(line('4', none), { minLength: 1, maxLength: 5 }),
      fc.array(belanja, { minLength: 1, maxLength: 12 }),
      fc.array(line('6', none), { maxLength: 2 }),
    )
    .map(([income, spending, financing]): Line[] => [
      ...income,
      ...spending.toSorted((a, b) => (a.fungsi ?? '').localeCompare(b.fungsi ?? '')),
      ...financing,
    ]);
});

const layout: fc.Arbitrary<Layout> = fc.record({
  separator: fc.constantFrom(';', '\t', ','),
  columns: fc.shuffledSubarray<Column>(
    ['fungsi', 'kode', 'uraian', 'sebelum', 'anggaran', 'sumberDana'],
    { minLength: 6 },
  ),
  numbers: fc.constantFrom('dots', 'commas', 'plain'),
  tail: fc.constantFrom('', ',-', ' ,-'),
  rp: fc.constantFrom('', 'Rp ', 'Rp. '),
  head: fc.constantFrom('one-row', 'two-rows', 'letter-spaced', 'capitals'),
  titles: fc.subarray(['PEMERINTAH DESA PERAK', 'TAHUN ANGGARAN 2026', '']),
  hasColumnNumbers: fc.boolean(),
  page: fc.integer({ min: 3, max: 40 }),
  kegiatan: fc.constantFrom('column', 'column-once', 'rows'),
  hasSums: fc.boolean(),
  hasNotes: fc.boolean(),
  hasMarks: fc.boolean(),
});

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  fungsi: ['Kode Kegiatan', 'KODE KEGIATAN'],
  kode: ['Kode Rekening', 'KODE REK'],
  uraian: ['Uraian', 'U R A I A N'],
  sebelum: ['Sebelum Perubahan', 'ANGGARAN SEMULA'],
  anggaran: ['Setelah Perubahan', 'ANGGARAN MENJADI'],
  sumberDana: ['Sumber Dana', 'SUMBERDANA'],
};

function headRows({ head, columns }: Layout): string[][] {
  const isPlain = head === 'one-row' || head === 'two-rows';
  const names = columns.map((column) => NAMES[column][isPlain ? 0 : 1] ?? '');
  const spaced = names.map((name) =>
    head === 'letter-spaced' && !name.includes('  ')
      ? Array.from(name.replaceAll(' ', '')).join(' ')
      : name,
  );
  const [before, after] = [columns.indexOf('sebelum'), columns.indexOf('anggaran')];
  if (head !== 'two-rows' || after !== before + 1) return [spaced];
  const upper = names.map((name, at) =>
    at === before ? 'Anggaran (Rp)' : at === after ? '' : name,
  );
  const lower = names.map((_, at) => (at === before ? 'Semula' : at === after ? 'Menjadi' : ''));
  return [upper, lower];
}

function printed(value: number, { numbers, tail, rp }: Layout): string {
  if (numbers === 'plain') return String(value);
  const dots = formatRupiah(value, hasSen(value));
  if (numbers === 'dots') return rp + dots + (hasSen(value) ? '' : tail);
  return rp + dots.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function rowsOf(lines: readonly Line[], how: Layout): string[][] {
  const cells = (row: Partial<Record<Column, string>>) =>
    how.columns.map((column) => row[column] ?? '');
  let last: string | null = null;
  const body = lines.flatMap((line, at) => {
    const isNew = line.fungsi !== last;
    last = line.fungsi;
    const ofKegiatan = how.kegiatan === 'rows' && isNew && line.fungsi !== null;
    const below = lines.slice(at).filter(({ fungsi }) => fungsi === line.fungsi);
    const marks = how.hasMarks ? '\u200B' : '';
    return [
      ...(ofKegiatan
        ? [
            cells({
              fungsi: line.fungsi ?? '',
              uraian: 'Kegiatan',
              anggaran: printed(sumOf(below.map(({ anggaran }) => anggaran)), how),
              sebelum: printed(sumOf(below.map(({ sebelum }) => sebelum)), how),
            }),
          ]
        : []),
      cells({
        fungsi:
          how.kegiatan === 'column' || (how.kegiatan === 'column-once' && isNew)
            ? (line.fungsi ?? '')
            : '',
        kode: line.rekening + marks,
        uraian: `Uraian ${at}`,
        anggaran: marks + printed(line.anggaran, how),
        sebelum: printed(line.sebelum, how),
        sumberDana: line.sumberDana,
      }),
      ...(how.hasNotes && at % 4 === 1 ? [cells({ uraian: '- Kertas HVS' }), cells({})] : []),
    ];
  });
  const sums = how.hasSums
    ? [
        cells({
          uraian: 'JUMLAH PENDAPATAN',
          anggaran: printed(
            sumOf(lines.map((line) => (line.rekening.startsWith('4') ? line.anggaran : 0))),
            how,
          ),
        }),
      ]
    : [];
  return [...body, ...sums];
}

function print(lines: readonly Line[], how: Layout): string {
  const head = headRows(how);
  const numbers = how.hasColumnNumbers ? [how.columns.map((_, at) => String(at + 1))] : [];
  const rows = rowsOf(lines, how);
  const pages: string[][] = how.titles.map((title) => [title]);
  for (let at = 0; at < rows.length; at += how.page) {
    pages.push(...head, ...numbers, ...rows.slice(at, at + how.page));
    if (rows.length > how.page)
      pages.push(['Printed by Siskeudes 20/11/2026 10:22:31', `Halaman ${at}`]);
  }
  const quoted = (cell: string) =>
    cell.includes(how.separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return pages.map((cells) => cells.map(quoted).join(how.separator)).join('\n');
}

const factsOf = ({ fungsi, rekening: kode, anggaran, sebelum, sumberDana }: Line) =>
  JSON.stringify([fungsi, kode, anggaran, sebelum, sumberDana]);

/** A row that is a parent of another by its code alone would be a sum: such budgets are not printed so. */
function isOneLevel(lines: readonly Line[]): boolean {
  return lines.every(
    ({ rekening: own }) => !lines.some((other) => other.rekening.startsWith(`${own}.`)),
  );
}

test('what is printed is read back exactly, in whatever layout', () => {
  fc.assert(
    fc.property(budget.filter(isOneLevel), layout, (lines, how) => {
      const text = print(lines, how);
      const table = tableFromText(text);
      if (isRefused(table)) throw new Error(table.reason);
      const result = readApbdesRecords(table, { kind: 'apbdes-perubahan', newLineId: () => 'x' });
      if (result.kind === 'refused') throw new Error(`${result.reason}\n${text}`);
      const read = result.lines.map(({ line }) =>
        factsOf({ ...line, anggaran: line.anggaran ?? -1, sebelum: line.sebelum ?? -1 }),
      );
      expect({ read, text }).toEqual({ read: lines.map(factsOf), text });
      expect(result.lines.length + result.skipped.length).toBe(table.records.length);
    }),
    { numRuns: 5000 },
  );
}, 120_000);

/** A slip of the hand or a fault of a program: a letter more, one less, a line twice, two cells in one. */
const slip = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('insert', 'delete', 'double', 'join'),
  text: fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom('"', '\n', ';', '\t', '4.1', '-', '\u200B'),
  ),
});

function withSlip(
  text: string,
  { at, kind, text: more }: { at: number; kind: string; text: string },
) {
  const place = at % (text.length + 1);
  if (kind === 'insert') return text.slice(0, place) + more + text.slice(place);
  if (kind === 'delete') return text.slice(0, place) + text.slice(place + 1);
  const lines = text.split('\n');
  const line = at % lines.length;
  if (kind === 'double') return [...lines.slice(0, line + 1), ...lines.slice(line)].join('\n');
  return lines.map((one, row) => (row === line ? one.replace(/[;\t,]/, ' ') : one)).join('\n');
}

test('a table with slips in it never throws, and no row of it goes unsaid', () => {
  fc.assert(
    fc.property(
      budget,
      layout,
      fc.array(slip, { minLength: 1, maxLength: 4 }),
      (lines, how, slips) => {
        const text = slips.reduce(withSlip, print(lines, how));
        const table = tableFromText(text);
        if (isRefused(table)) return;
        const result = readApbdesRecords(table, { kind: 'apbdes-perubahan', newLineId: () => 'x' });
        if (result.kind === 'refused') return;
        const told = [...result.lines, ...result.skipped].map(({ sourceLine }) => sourceLine);
        const rows = result.columns.length === 0 ? text.split('\n').length : table.records.length;
        expect(new Set(told).size).toBe(
          rows - Number(result.columns.length === 0 && text.endsWith('\n')),
        );
      },
    ),
    { numRuns: 5000 },
  );
}, 120_000);
