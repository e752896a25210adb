import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
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
import { anApbdes } from '../../../support/an-apbdes.ts';
import { aCalendar } from '../../../support/a-calendar.ts';
import { readSheets, type ReadSheet } from '../../../support/read-sheets.ts';

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

const about = 'Data per 28 November 2026 10.12 WIB';
const paper = { kop: ['PEMERINTAH KABUPATEN JOMBANG', 'KECAMATAN PERAK'], about, page: '&P' };
let book: Blob;
let sheets: ReadonlyMap<string, ReadSheet>;

beforeAll(async () => {
  const input = exportInput({
    everything: {
      reports: records.map(({ doc }) => doc),
      filings: records.flatMap(({ filings }) => filings),
      verdicts: [],
    },
    desaList: kecamatanPerak.desa,
    rekomendasi: [rekomendasi],
    surat: suratRows([aSuratDoc({ nomor: '900/12/415.56/2026' })]),
    files: [file],
    origin: 'https://tepat.test',
    calendar: aCalendar({}),
    today: tanggalSchema.parse('2026-11-28'),
  });
  book = await everythingWorkbook(input, paper);
  sheets = await readSheets(book, about);
});

function cell(sheet: string, name: string, row = 0): unknown {
  const { head, rows } = must(sheets.get(sheet), sheet);
  return rows[row]?.[head.indexOf(name)];
}

test('has a sheet for each kind that was filed, and for what lies inside', () => {
  expect([...sheets.keys()]).toEqual([
    'Rekap',
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
    eksporSheets.rekomendasi,
    eksporSheets.surat,
    eksporSheets.files,
  ]);
});

test('each has the letterhead, its title and the date above the table, and codes and hashes at its end', () => {
  for (const [name, { above, head }] of sheets) {
    expect(above.slice(0, 2)).toEqual(paper.kop);
    expect(above.at(-1)).toBe(about);
    expect(String(above.at(-2))).toMatch(/^[A-Z]/);
    const codes = head.filter((text) => /^Kode desa|SHA-256/.test(String(text)));
    expect([name, ...head.slice(head.length - codes.length)]).toEqual([name, ...codes]);
  }
});

test('the rekap counts the desa by kind, as the rekap for the bupati does', () => {
  const { rows } = must(sheets.get('Rekap'));
  const apbdes = must(rows.find(([tahun, kind]) => tahun === 2027 && kind === 'APBDes'));
  // One of 13 came, in time; the day has passed for the others.
  expect(apbdes.slice(2, 11)).toEqual([13, 1, 0, 1, 0, 0, 0, 12, 0]);
  expect(String(apbdes[11]).split(', ')).toHaveLength(12);
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
  const { head, rows } = must(sheets.get(apbdesText.sheet));
  const at = head.indexOf('Anggaran (Rp)');
  const amounts = Object.values(anApbdes().lines).map(({ anggaran }) => anggaran);
  const sorted = (values: readonly unknown[]) => values.map(String).toSorted();
  expect(sorted(rows.map((row) => row[at]))).toEqual(sorted(amounts));
  expect(rows.every((row) => typeof row[at] === 'number')).toBe(true);
  expect(must(sheets.get(realisasiText.sheet)).rows).toHaveLength(
    Object.keys(aRealisasi().lines).length,
  );
});

test('every amount of every sheet is written as one', async () => {
  const { sheets: read } = await readXlsx(await book.arrayBuffer(), { readStyles: true });
  const formats = read.flatMap(({ name, cells }) =>
    must(sheets.get(name)).head.flatMap((head, column) =>
      [...(cells ?? [])].flatMap(([place, { type, style }]) =>
        type === 'number' && place.endsWith(`,${column}`)
          ? [{ isAmount: String(head).endsWith('(Rp)'), format: style?.numFmt ?? 'General' }]
          : [],
      ),
    ),
  );
  const amounts = formats.filter(({ isAmount }) => isAmount);
  expect(amounts.length).toBeGreaterThan(30);
  expect(new Set(amounts.map(({ format }) => format))).toEqual(new Set(['#,##0']));
  const others = formats.filter(({ isAmount }) => !isAmount);
  expect(new Set(others.map(({ format }) => format))).toEqual(new Set(['General', '0.0%']));
});

test('who came stands there without a telephone number, and a name is never a formula', () => {
  const text = JSON.stringify(sheets.get(musyawarahText.sheet));
  expect(text).toContain('HYPERLINK');
  expect(text).not.toContain('0812345678');
  expect(cell(musyawarahText.sheet, 'Nama')).toBe('=HYPERLINK("x")');
});

test('files have their hash, their place in the zip and a link; recommendations their day', () => {
  expect(cell(eksporSheets.files, 'Sidik berkas (SHA-256)')).toBe(sha256);
  expect(cell(eksporSheets.files, 'Letak di zip')).toBe(`berkas/35.17.01.2006/${sha256}.pdf`);
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

test('a link that only this machine could open is left out', async () => {
  const { doc, filings } = must(records[0]);
  const input = exportInput({
    everything: { reports: [doc], filings: [...filings], verdicts: [] },
    desaList: kecamatanPerak.desa,
    rekomendasi: [],
    surat: [],
    files: [file],
    origin: 'http://127.0.0.1:8080',
    calendar: aCalendar({}),
    today: tanggalSchema.parse('2026-11-28'),
  });
  const local = await everythingWorkbook(input, paper);
  const { head, rows } = must((await readSheets(local, about)).get(eksporSheets.files));
  expect(rows[0]?.[head.indexOf('Tautan')] ?? null).toBeNull();
});
