import readWorkbook from 'read-excel-file/universal';
import { beforeAll, expect, test } from 'vitest';
import { must } from '../../../../src/domain/basics/must.ts';
import { exportInput } from '../../../../src/app/rooms/ekspor/export-input.ts';
import { suratRows } from '../../../../src/app/rooms/surat/surat-row.ts';
import { everythingWorkbook } from '../../../../src/app/rooms/ekspor/everything-workbook.ts';
import { kecamatanPerak } from '../../../../src/domain/desa/kecamatan-perak.ts';
import { reportKindSchema } from '../../../../src/domain/basics/ids.ts';
import type { FileDoc } from '../../../../src/domain/reports/file-doc.ts';
import type { RekomendasiDoc } from '../../../../src/domain/rekomendasi/rekomendasi-doc.ts';
import { eksporSheets } from '../../../../src/app/rooms/ekspor/words.ts';
import { exportText as apbdesText } from '../../../../src/app/reports/apbdes/export-words.ts';
import { exportText as musyawarahText } from '../../../../src/app/reports/musyawarah/export-words.ts';
import { exportText as realisasiText } from '../../../../src/app/reports/realisasi/export-words.ts';
import { loadExports } from '../../../../src/app/reports/registry.ts';
import { kindName } from '../../../../src/app/standing/words.ts';
import { aBumdes } from '../../../support/a-bumdes.ts';
import { anLkd } from '../../../support/a-lembaga.ts';
import { aHadirin, aMusyawarah } from '../../../support/a-musyawarah.ts';
import { aRealisasi } from '../../../support/a-realisasi.ts';
import { aSuratDoc } from '../../../support/a-surat.ts';
import { aReportRecord } from '../../../support/a-report-record.ts';
import { numberFormats } from '../../../support/number-formats.ts';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const sha256 = 'ab'.repeat(32);
const records = [
  aReportRecord({ kind: 'apbdes', tahun: 2027, filedOn: '2026-10-20', content: anApbdes() }),
  aReportRecord({
    kind: 'lpj-realisasi',
    tahun: 2025,
    filedOn: '2026-03-30',
    content: aRealisasi(),
  }),
  aReportRecord({
    kind: 'musrenbangdes',
    tahun: 2027,
    filedOn: '2026-06-15',
    content: aMusyawarah({
      hadirin: { a: { ...aHadirin({ nama: '=HYPERLINK("x")' }), telepon: '0812345678' } },
    }),
  }),
  aReportRecord({ kind: 'bumdes-tahunan', tahun: 2025, filedOn: '2026-05-05', content: aBumdes() }),
  aReportRecord({ kind: 'lkd', tahun: 2026, filedOn: '2026-11-02', content: anLkd() }),
  aReportRecord({ kind: 'rkpdes', tahun: 2027, filedOn: '2026-09-20', content: { apa: 'saja' } }),
];
const file = {
  kind: 'file',
  id: `file/35.17.01.2006/${sha256}`,
  desa: '35.17.01.2006',
  sha256,
  tipe: 'application/pdf',
  sizeBytes: 120_000,
  receivedFrom: { person: '', nama: '' },
  receivedAt: '2026-11-03T05:00:00.000Z',
} as unknown as FileDoc;
const rekomendasi = {
  desa: '35.17.01.2006',
  nomor: 'REK-1',
  text: 'Lengkapi buku bank.',
  source: { kind: 'surat', id: '', tentang: '' },
  givenAt: '2026-11-03T05:00:00.000Z',
  due: '2026-12-01',
  state: 'terbuka',
  givenBy: { person: '', nama: 'Dewi' },
  steps: [],
} as unknown as RekomendasiDoc;

type Rows = readonly (readonly unknown[])[];
let sheets: ReadonlyMap<string, Rows>;

const inputOf = (given: typeof records) =>
  exportInput({
    everything: {
      reports: given.map(({ doc }) => doc),
      filings: given.flatMap(({ filings }) => filings),
      verdicts: [],
    },
    desaList: kecamatanPerak.desa,
    rekomendasi: [rekomendasi],
    surat: suratRows([aSuratDoc({ nomor: '900/12/415.56/2026' })]),
    files: [file],
    origin: 'https://tepat.test',
  });

beforeAll(async () => {
  const blob = await everythingWorkbook(inputOf(records));
  const read = await readWorkbook(await blob.arrayBuffer());
  sheets = new Map(read.map(({ sheet, data }) => [sheet, data]));
});

function cell(sheet: string, head: string, row = 1): unknown {
  const rows = must(sheets.get(sheet), sheet);
  return rows[row]?.[must(rows[0], 'head').indexOf(head)];
}

test('has a sheet for each kind that was filed, and for what lies inside', () => {
  expect([...sheets.keys()]).toEqual([
    'APBDes',
    'LPJ Realisasi',
    'RKPDes',
    'Musrenbangdes',
    'BUMDes Tahunan',
    'LKD',
    'Baris APBDes',
    'Baris realisasi',
    'Daftar hadir',
    'BUMDes',
    'Lembaga (LKD)',
    ...Object.values(eksporSheets),
  ]);
});

test('a row a report: state, times in WIB as real dates, receipt and figures as real numbers', () => {
  expect(cell('APBDes', 'Desa')).toBe('Sembung');
  expect(cell('APBDes', 'Tahun')).toBe(2027);
  expect(cell('APBDes', 'Keadaan')).toBe('Diajukan');
  expect(cell('APBDes', 'Tanda terima')).toBe('TT-35.17.01-2026-000123');
  // 05.00 UTC is 12.00 WIB.
  expect(cell('APBDes', 'Pertama diajukan (WIB)')).toEqual(new Date('2026-10-20T12:00:00.000Z'));
  const belanja = Object.values(anApbdes().lines)
    .filter(({ rekening }) => rekening.startsWith('5'))
    .reduce((sum, { anggaran }) => sum + (anggaran ?? 0), 0);
  expect(cell('APBDes', 'Belanja (Rp)')).toBe(belanja);
});

test('every line of the budgets is there, and their sums are those of the reports', () => {
  const rows = must(sheets.get(apbdesText.sheet)).slice(1);
  const amounts = Object.values(anApbdes().lines).map(({ anggaran }) => anggaran);
  const sorted = (values: readonly unknown[]) => values.map(String).toSorted();
  expect(sorted(rows.map((row) => row.at(-1)))).toEqual(sorted(amounts));
  expect(rows.every((row) => typeof row.at(-1) === 'number')).toBe(true);
  const spent = must(sheets.get(realisasiText.sheet)).slice(1);
  expect(spent).toHaveLength(Object.keys(aRealisasi().lines).length);
});

test.each([
  ['whole', 5000, '#,##0'],
  ['with sen', 5000.5, '#,##0.00'],
])('every amount has one format of thousands, a small one too: %s', async (_, anggaran, format) => {
  const { lines } = anApbdes();
  const small = Object.fromEntries(
    Object.entries(lines).map(([id, line]) => [id, { ...line, anggaran: rupiah(anggaran) }]),
  );
  const content = { ...anApbdes(), lines: small };
  const budget = { kind: 'apbdes', tahun: 2027, filedOn: '2026-10-20', content } as const;
  const book = await everythingWorkbook(inputOf([aReportRecord(budget), ...records.slice(1)]));
  const read = await readWorkbook(await book.arrayBuffer());
  const formats = await numberFormats(book);
  const all = read.flatMap(({ sheet, data: [head = []] }, at) =>
    must(formats[at]).map((one) => ({ ...one, sheet, head: String(head[one.column]) })),
  );
  const amounts = all.filter(({ head }) => head.endsWith('(Rp)'));
  expect(amounts.length).toBeGreaterThan(30);
  const ofBudget = amounts.filter(({ sheet }) => sheet.endsWith('APBDes'));
  expect(new Set(ofBudget.map((one) => one.format))).toEqual(new Set([format]));
  const ofOthers = amounts.filter(({ sheet }) => !sheet.endsWith('APBDes'));
  expect(new Set(ofOthers.map((one) => one.format))).toEqual(new Set(['#,##0']));
  const numbers = all.filter(({ head }) => !head.endsWith('(Rp)'));
  expect(numbers.filter((one) => !/^General$|yyyy/.test(one.format))).toEqual([]);
});

test('who came stands there without a telephone number, and a name is never a formula', () => {
  const text = JSON.stringify(sheets.get(musyawarahText.sheet));
  expect(text).toContain('HYPERLINK');
  expect(text).not.toContain('0812345678');
  expect(cell(musyawarahText.sheet, 'Nama')).toBe('=HYPERLINK("x")');
});

test('files have their hash, their place in the zip and a link; recommendations their day', () => {
  expect(cell(eksporSheets.files, 'SHA-256')).toBe(sha256);
  expect(cell(eksporSheets.files, 'Di zip')).toBe(`berkas/35.17.01.2006/${sha256}.pdf`);
  expect(cell(eksporSheets.files, 'Nama berkas')).toMatch(/\.pdf$/);
  expect(cell(eksporSheets.files, 'Tautan')).toBe(
    `https://tepat.test/api/files/35.17.01.2006/${sha256}`,
  );
  expect(cell(eksporSheets.rekomendasi, 'Paling lambat')).toEqual(
    new Date('2026-12-01T00:00:00.000Z'),
  );
});

test('letters have their number, their day, and where they open', () => {
  expect(cell(eksporSheets.surat, 'Nomor')).toBe('900/12/415.56/2026');
  expect(cell(eksporSheets.surat, 'Tanggal')).toEqual(new Date('2026-11-25T00:00:00.000Z'));
  expect(cell(eksporSheets.surat, 'Jenis')).toBe('Surat pengingat');
  expect(cell(eksporSheets.surat, 'Tautan')).toBe(
    'https://tepat.test/surat/pengingat/35.17.01.2006?per=2026-11-25',
  );
});

test('a content that this version cannot read keeps its row, with empty figures', () => {
  expect(cell('RKPDes', 'Tanda terima')).toBe('TT-35.17.01-2026-000123');
  expect(cell('RKPDes', 'Jumlah biaya (Rp)') ?? null).toBeNull();
});

test('names of sheets fit Excel: 31 letters, none twice', async () => {
  const names = [
    ...reportKindSchema.options.map((kind) => kindName(kind)),
    ...[...(await loadExports()).values()].flatMap(({ lines }) => lines?.name ?? []),
    ...Object.values(eksporSheets),
  ];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
});
