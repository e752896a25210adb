import fc from 'fast-check';
import { formatRupiah, hasSen, sumOf } from '../../src/domain/basics/rupiah.ts';
import { readApbdesRecords } from '../../src/domain/reports/apbdes/read-table.ts';
import type { ImportTable } from '../../src/domain/reports/import/table.ts';
import {
  kegiatanToChoose,
  rekeningByCode,
  rekeningName,
} from '../../src/domain/reports/kode/kode-names.ts';

/*
 * Budgets made at random, and layouts made at random to print them in. What a desa's table may look like is
 * in `Layout`; how it is written down (text, page, workbook) is for the tests to say.
 */
export interface Line {
  readonly fungsi: string | null;
  readonly rekening: string;
  readonly anggaran: number;
  readonly sebelum: number;
  readonly sumberDana: string;
}

export interface Layout {
  readonly columns: readonly Column[];
  readonly numbers: 'dots' | 'commas' | 'plain';
  readonly tail: '' | ',-' | ' ,-';
  readonly rp: '' | 'Rp ' | 'Rp. ';
  readonly head: 'one-row' | 'two-rows' | 'letter-spaced' | 'capitals';
  readonly titles: readonly string[];
  readonly hasColumnNumbers: boolean;
  /** Rows on a page; the head comes again on each. */
  readonly page: number;
  /** The code of a kegiatan: in each row, once in a cell joined over them, in a row of its own, behind the rekening. */
  readonly kegiatan: 'column' | 'column-once' | 'rows' | 'behind-rekening';
  readonly hasParents: boolean;
  readonly hasSums: boolean;
  readonly hasNotes: boolean;
  readonly hasMarks: boolean;
}

type Column = 'fungsi' | 'kode' | 'uraian' | 'sebelum' | 'anggaran' | 'sumberDana';

/** A printed cell; null stands where another is joined over. */
export interface Cell {
  readonly text: string;
  /** Where the cell is one. */
  readonly amount?: number;
  /** Over how many it is joined. */
  readonly columns?: number;
  readonly rows?: number;
}
export type Grid = readonly (readonly (Cell | null)[])[];

const SOURCES = ['DDS', 'ADD', 'PAD', 'PBH', 'PBK', 'PBP', 'DLL'];
const kegiatan = kegiatanToChoose().map(({ code }) => code);
const rekening = [...rekeningByCode().keys()];
const ofLevel = (akun: string, level: number) =>
  rekening.filter((code) => code.startsWith(akun) && code.split('.').length === level);

const amount = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000_000 }),
  fc.integer({ min: 1, max: 300_000_000_000 }).map((sen) => sen / 100),
);

/** Sorted as a budget is: pendapatan, belanja by kegiatan, pembiayaan. */
export const anyBudget: fc.Arbitrary<readonly Line[]> = fc
  .integer({ min: 3, max: 4 })
  .chain((level) => {
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
        ...sortedBy(income, (one) => one.rekening),
        ...sortedBy(spending, (one) => one.fungsi ?? ''),
        ...sortedBy(financing, (one) => one.rekening),
      ]);
  });

function sortedBy(lines: readonly Line[], keyOf: (line: Line) => string): Line[] {
  return lines.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

/** A row that is a parent of another by its code alone would be a sum: such budgets are not printed so. */
export const budgetOfOneLevel = anyBudget.filter((lines) =>
  lines.every(({ rekening: own }) => !lines.some((other) => other.rekening.startsWith(`${own}.`))),
);

export const anyLayout: fc.Arbitrary<Layout> = fc.record({
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
  kegiatan: fc.constantFrom('column', 'column-once', 'rows', 'behind-rekening'),
  hasParents: fc.boolean(),
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

function headRows({ head, columns }: Layout): Grid {
  const isPlain = head === 'one-row' || head === 'two-rows';
  const names = columns.map((column) => NAMES[column][isPlain ? 0 : 1] ?? '');
  const spaced = names.map((name) =>
    head === 'letter-spaced' && !name.includes('  ')
      ? Array.from(name.replaceAll(' ', '')).join(' ')
      : name,
  );
  const [before, after] = [columns.indexOf('sebelum'), columns.indexOf('anggaran')];
  if (head !== 'two-rows' || after !== before + 1) return [spaced.map((text) => ({ text }))];
  const upper = names.map((text, at): Cell | null => {
    if (at === after) return null;
    return at === before ? { text: 'Anggaran (Rp)', columns: 2 } : { text, rows: 2 };
  });
  const lower = names.map((_, at) => {
    if (at === before) return { text: 'Semula' };
    return at === after ? { text: 'Menjadi' } : null;
  });
  return [upper, lower];
}

function printed(value: number, { numbers, tail, rp }: Layout): string {
  if (numbers === 'plain') return String(value);
  const dots = formatRupiah(value, hasSen(value));
  if (numbers === 'dots') return rp + dots + (hasSen(value) ? '' : tail);
  return rp + dots.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

type PrintedRow = Partial<Record<Column, string | number>>;

function parentsAbove(lines: readonly Line[], at: number, how: Layout): PrintedRow[] {
  if (!how.hasParents) return [];
  const own = lines[at]?.rekening ?? '';
  const levels = own.startsWith('5') ? [1] : [1, 2];
  return levels.flatMap((level) => {
    const code = own.split('.').slice(0, level).join('.');
    const below = lines.filter((line) => `${line.rekening}.`.startsWith(`${code}.`));
    if (below[0] !== lines[at]) return [];
    // PEMBIAYAAN is printed net by some: nothing to print here that both would call right.
    const hasSum = code !== '6';
    return [{ kode: code, uraian: rekeningName(code) ?? '', ...(hasSum ? sumsOf(below) : {}) }];
  });
}

function sumsOf(lines: readonly Line[]) {
  return {
    anggaran: sumOf(lines.map((line) => line.anggaran)),
    sebelum: sumOf(lines.map((line) => line.sebelum)),
  };
}

function bodyOf(lines: readonly Line[], how: Layout): PrintedRow[] {
  const body = lines.flatMap((line, at): PrintedRow[] => {
    const { fungsi } = line;
    const isNew = fungsi !== lines[at - 1]?.fungsi;
    const isBehind = how.kegiatan === 'behind-rekening' && fungsi !== null;
    const hasOwn = how.kegiatan === 'column' || (how.kegiatan === 'column-once' && isNew);
    const ofKegiatan = lines.filter((other) => other.fungsi === fungsi);
    return [
      ...parentsAbove(lines, at, how),
      ...(how.kegiatan === 'rows' && isNew && fungsi !== null
        ? [{ fungsi, uraian: 'Kegiatan', ...sumsOf(ofKegiatan) }]
        : []),
      {
        ...(hasOwn && fungsi !== null ? { fungsi } : {}),
        kode: line.rekening + (isBehind ? `. [${fungsi}]` : '') + (how.hasMarks ? '\u200B' : ''),
        uraian: `Uraian ${at}`,
        anggaran: line.anggaran,
        sebelum: line.sebelum,
        sumberDana: line.sumberDana,
      },
      ...(how.hasNotes && at % 4 === 1 ? [{ uraian: '- Kertas HVS' }, {}] : []),
    ];
  });
  const income = lines.filter((line) => line.rekening.startsWith('4'));
  const { anggaran } = sumsOf(income);
  return how.hasSums ? [...body, { uraian: 'JUMLAH PENDAPATAN', anggaran }] : body;
}

function toCell(value: string | number | undefined, how: Layout): Cell {
  if (typeof value !== 'number') return { text: value ?? '' };
  return { text: (how.hasMarks ? '\u200B' : '') + printed(value, how), amount: value };
}

/** The code of a kegiatan in one cell over the rows that it is for. */
function joinKegiatan(rows: readonly (Cell | null)[][], at: number): Grid {
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (column !== at || cell?.text === undefined) return cell;
      if (cell.text === '')
        return rows.slice(0, row).some((above) => above[at]?.text) ? null : cell;
      const next = rows.findIndex((below, other) => other > row && below[at]?.text);
      return { ...cell, rows: (next === -1 ? rows.length : next) - row };
    }),
  );
}

/** The table as it is printed, page by page. */
export function printGrid(lines: readonly Line[], how: Layout): Grid {
  const { columns, kegiatan: way, page } = how;
  const rows = bodyOf(lines, how).map((row) => columns.map((column) => toCell(row[column], how)));
  const numbers = how.hasColumnNumbers ? [columns.map((_, at) => ({ text: String(at + 1) }))] : [];
  const across = (text: string, count = columns.length) => [
    { text, columns: count },
    ...Array.from({ length: count - 1 }, () => null),
  ];
  const pages: (readonly (Cell | null)[])[] = how.titles.map((title) => across(title));
  for (let at = 0; at < rows.length; at += page) {
    const part = rows.slice(at, at + page);
    const joined = way === 'column-once' ? joinKegiatan(part, columns.indexOf('fungsi')) : part;
    pages.push(...headRows(how), ...numbers, ...joined);
    if (rows.length > page)
      pages.push([
        ...across('Printed by Siskeudes 20/11/2026 10:22:31', 3),
        ...across(`Halaman ${at}`, 3),
      ]);
  }
  return pages;
}

/**
 * What a table says beside the budget it was printed from; '' = all of it, and nothing else. As numbers of a
 * workbook, amounts below Rp 100 with sen look like codes: told, at most, in place of read.
 */
export function differenceOf(
  lines: readonly Line[],
  table: ImportTable,
  asNumbers = false,
): string {
  const result = readApbdesRecords(table, { kind: 'apbdes-perubahan', newLineId: () => 'x' });
  if (result.kind === 'refused') return result.reason;
  const isUnread = (rule: string) => rule === 'amount-unread' || rule === 'unreadable-amount';
  const told = new Set(
    [
      ...result.findings.map(({ rule, values }) => [rule, values['name']]),
      ...result.skipped.map(({ reason, text }) => [reason, text]),
    ].flatMap(([rule, text]) => (isUnread(String(rule)) ? [numberOf(String(text))] : [])),
  );
  const isSmall = (value: number) => asNumbers && hasSen(value) && value < 100;
  const mayBeTold = ({ anggaran, sebelum }: Line) => isSmall(anggaran) || isSmall(sebelum);
  const factsOf = (line: Omit<Line, 'anggaran' | 'sebelum'>, amounts: readonly unknown[]) =>
    JSON.stringify([line.fungsi, line.rekening, line.sumberDana, ...amounts]);
  const expected = lines.flatMap((line, at) =>
    told.has(at) ? [] : [factsOf(line, [line.anggaran, line.sebelum])],
  );
  const read = result.lines.flatMap(({ line }) =>
    told.has(numberOf(line.uraian)) ? [] : [factsOf(line, [line.anggaran, line.sebelum])],
  );
  const count = result.lines.length + result.skipped.length;
  return [
    ...expected.filter((fact, at) => fact !== read[at]),
    ...read.slice(expected.length),
    ...lines
      .filter((line, at) => told.has(at) && !mayBeTold(line))
      .map((line) => JSON.stringify(line)),
    ...(told.size === 0 ? result.findings.map((finding) => JSON.stringify(finding)) : []),
    ...(count === table.records.length ? [] : [`${count} of ${table.records.length} rows`]),
  ].join('\n');
}

/** Lines are printed with their place among all. */
function numberOf(text: string): number {
  return Number(/Uraian (\d+)/.exec(text)?.[1] ?? -1);
}
