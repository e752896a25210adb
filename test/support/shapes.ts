import type { ReportKind } from '../../src/domain/basics/report-kinds.ts';

/** What a line of a report says: kegiatan, rekening and amounts, or the name and its cost by source. */
type Fact = readonly (string | number | null)[];

/** A file as desa have them, the report it is for, and all that its lines must say. */
export interface Shape {
  readonly name: string;
  readonly kind: ReportKind;
  readonly facts: readonly Fact[];
}

const DANA_DESA = [null, '4.2.1.01', 900_000_000];
const ADD = [null, '4.2.3.01', 500_000_000];
const BUNGA = [null, '4.3.6.01', 1_250_000];
const SILTAP = [
  ['1.1.01', '5.1.1.01', 50_000_000],
  ['1.1.01', '5.1.1.02', 6_000_000],
];
/** Halangan 2022, as its page, its plain text and its table of codes have it. */
const LRA = [
  [null, '4.1.1', 3_000_000],
  [null, '4.2.1', 654_041_000],
  [null, '4.2.2', 54_717_000],
  [null, '4.2.3', 895_264_000],
  [null, '4.2.5', 25_000_000],
  [null, '4.3.6', 2_363_496.55],
];
const BEFORE_AND_AFTER = [
  [null, '4.2.1.01', 950_000_000, 900_000_000],
  [null, '4.2.3.01', 480_000_000, 500_000_000],
];

/** Made after what people of this work reported; `test/fixtures/import/shapes` has them. */
export const shapes: readonly Shape[] = [
  ...Object.entries<readonly Fact[]>({
    '04-formula-without-value-or-error.xlsx': [BUNGA],
    '05-english-thousands.csv': [DANA_DESA, ADD],
    '07-number-with-sen.xlsx': [DANA_DESA, [null, '4.3.6.01', 2_363_496.55]],
    '07-sen.csv': [DANA_DESA, [null, '4.3.6.01', 2_363_496.55]],
    '08-stray-cell-A1048576.xlsx': [DANA_DESA, ADD, BUNGA],
    '08-stray-cell-row-60000-col-1024.xlsx': [DANA_DESA, ADD, BUNGA],
    '09-no-header-year-last.csv': [DANA_DESA, ADD, BUNGA],
    '10-blank-repeated-kegiatan.csv': SILTAP,
    '10-merged-kegiatan.xlsx': SILTAP,
    '11-zero-width.txt': [DANA_DESA, ADD],
    '12-html-named.xls': [DANA_DESA, ADD],
    '13-backslash-paths.xlsx': [DANA_DESA, ADD, BUNGA],
    // The last row is hidden in Excel: read, and told.
    '14-hidden-row-and-sheet.xlsx': [DANA_DESA, ADD, BUNGA, [null, '4.1.1.01', 99_000_000]],
    '18-letter-spaced-header.txt': [[null, '4.1.2.01', 60_000_000]],
    '19-sub-bidang-as-rekening.txt': [],
    '20-trailing-marks.txt': [
      [null, '4.2.5.01', 75_000_000],
      [null, '4.2.4.01', 1_500_000],
      [null, '4.1.1.01', 1_000_000],
    ],
    '22-code-became-date.xlsx': [
      ['1.1.02', '5.1.2.01', 303_732_000],
      [null, '4.2.1', 900_000_000],
      ADD,
    ],
    'C1-sep-line.csv': [DANA_DESA, ADD, BUNGA],
    'C11-page-header-repeated.txt': [DANA_DESA, ADD],
    'C4-utf16.txt': [DANA_DESA, ADD, BUNGA],
    'X4-strict.xlsx': [DANA_DESA, ADD, BUNGA],
    'R5-siskeudes-sources-in-one-cell.csv': [
      [null, '4.1.1.01', 1_000_000],
      [null, '4.2.1.01', 1_530_900_000],
      [null, '4.3.5.01', 280_533_811],
      [null, '4.3.6.01', 288_439],
      ['1.1.01', '5.1.1.01', 28_190_292],
      ['1.1.01', '5.1.1.02', 6_000_000],
      ['1.1.02', '5.1.2.01', 172_993_212],
      ['1.1.04', '5.2.1.01', 7_966_000],
      ['1.1.06', '5.1.3.04', 4_492_800],
      ['1.1.08', '5.2.7.01', 6_300_000],
      ['1.3.05', '5.2.2.05', 6_000_000],
    ],
    'R6-darmasaba-2026-jenis-level.csv': [
      [null, '4.1.1', 20_000_000],
      [null, '4.2.1', 457_952_000],
      [null, '4.2.2', 21_424_289_948],
      [null, '4.2.3', 940_248_688],
    ],
  }).map(([name, facts]): Shape => ({ name, kind: 'apbdes', facts })),
  ...['01-perubahan-two-header-rows.txt', '01-perubahan-two-header-rows.xlsx'].map(
    (name): Shape => ({ name, kind: 'apbdes-perubahan', facts: BEFORE_AND_AFTER }),
  ),
  ...[
    '06-halangan-as-pasted-from-chromium.txt',
    '06-opensid-table.html',
    '07-halangan-lra-2022-sen.txt',
  ].map((name): Shape => ({ name, kind: 'lpj-realisasi', facts: LRA })),
  {
    name: '17-column-numbers-with-formula.txt',
    kind: 'lpj-realisasi',
    facts: [[null, '4.2.1.01', 450_000_000]],
  },
  {
    name: '21-sources-with-code-in-brackets.csv',
    kind: 'rkpdes',
    facts: [
      ['Semenisasi Jalan Usaha Tani RT 05', 'DDS', 125_000_000],
      ['Pembangunan Posyandu Terintegrasi', 'ADD', 85_000_000],
      ['Rehabilitasi Jembatan Penghubung RT 02', 'Bantuan Keuangan (Bankeu)', 180_000_000],
      ['Pelatihan Kerajinan Anyaman', 'PBH', 30_000_000],
      ['Posyantek', 'PAD', 25_000_000],
    ],
  },
  { name: 'X12-date1904.xlsx', kind: 'rkpdes', facts: [['Rabat', 'DDS', 150_000_000]] },
];
