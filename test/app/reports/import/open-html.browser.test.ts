import { expect, test } from 'vitest';
import { openTableFile, openTableText } from '../../../../src/app/reports/import/read-table.ts';
import type { OpenedTables } from '../../../../src/domain/reports/import/table.ts';
import type { RefusedImport } from '../../../../src/domain/reports/import/result.ts';
import { readApbdesRecords } from '../../../../src/domain/reports/apbdes/read-table.ts';
import { emptyRealisasi } from '../../../../src/domain/reports/realisasi/schema.ts';
import { readRealisasiRecords } from '../../../../src/domain/reports/realisasi/read-table.ts';
import opensid from '../../../fixtures/import/shapes/06-opensid-table.html?raw';
import named from '../../../fixtures/import/shapes/12-html-named.xls?raw';

function first(opened: OpenedTables | RefusedImport) {
  if (opened.kind === 'refused') throw new Error(opened.reason);
  const [table] = opened.tables;
  if (!table) throw new Error('no table');
  return table;
}

function budgetOf(opened: OpenedTables | RefusedImport) {
  const result = readApbdesRecords(first(opened), { kind: 'apbdes', newLineId: () => 'x' });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.lines.map(({ line }) => [line.rekening, line.anggaran, line.sumberDana]);
}

const BUDGET = [
  ['4.2.1.01', 900_000_000, 'DDS'],
  ['4.2.3.01', 500_000_000, 'ADD'],
];

test('a page that is called .xls is read as what it is', async () => {
  expect(budgetOf(await openTableFile(new Blob([named])))).toEqual(BUDGET);
});

test('the XML of Excel 2003 is read too, with cells left out and joined', async () => {
  const cell = (text: string, more = '') =>
    `<Cell${more}><Data ss:Type="String">${text}</Data></Cell>`;
  const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="APBDes"><Table>
    <Row>${cell('APBDes 2026', ' ss:MergeAcross="3"')}</Row>
    <Row>${['Kode', 'Uraian', 'Anggaran', 'Sumber Dana'].map((name) => cell(name)).join('')}</Row>
    <Row>${cell('4.2.1.01')}${cell('900.000.000', ' ss:Index="3"')}${cell('DDS')}</Row>
    <Row>${cell('4.2.3.01')}${cell('ADD')}${cell('500.000.000')}${cell('ADD')}</Row></Table></Worksheet></Workbook>`;
  const opened = await openTableFile(new Blob([xml]));
  expect(first(opened).name).toBe('APBDes');
  expect(budgetOf(opened)).toEqual(BUDGET);
});

test('the XML of Excel 2003 says its numbers as a program does, skips rows, and has notes beside cells', async () => {
  const data = (type: string, text: string) => `<s:Data s:Type="${type}">${text}</s:Data>`;
  const row = (kode: string, amount: string, more = '') =>
    `<s:Row${more}><s:Cell>${data('String', kode)}<s:Comment>${data('String', 'periksa')}</s:Comment></s:Cell><s:Cell>${data('Number', amount)}</s:Cell></s:Row>`;
  const head = `<s:Row><s:Cell>${data('String', 'Kode Rekening')}</s:Cell><s:Cell>${data('String', 'Anggaran')}</s:Cell></s:Row>`;
  const xml = (rows: string) =>
    `<?xml version="1.0"?><s:Workbook xmlns:s="urn:schemas-microsoft-com:office:spreadsheet"><s:Worksheet s:Name="A"><s:Table>${rows}</s:Table></s:Worksheet></s:Workbook>`;
  const rows =
    head +
    row('4.2.1.01', '9.0E8', ' s:Index="4"') +
    row('4.3.6.01', '2363496.5500000003', ' s:Hidden="1"');
  const table = first(await openTableFile(new Blob([xml(rows)])));
  expect(table.records.map(({ cells }) => cells)).toEqual([
    ['Kode Rekening', 'Anggaran'],
    [],
    [],
    ['4.2.1.01', '900000000'],
    ['4.3.6.01', '2363496,55'],
  ]);
  expect(table.hiddenRows).toEqual([5]);
  const cut = new Blob([xml(rows).slice(0, -60)]);
  expect(await openTableFile(cut)).toEqual({ kind: 'refused', reason: 'broken' });
});

test('a cell joined over many rows, two sources one below the other, and a table within a cell', async () => {
  const rows = Array.from({ length: 150 }, (_, at) => `<tr><td>5.1.1.01<td>Baris ${at}<td>1.000`);
  const html = `<table><thead><tr><td rowspan=0>Kegiatan<td>Kode<td>Uraian<td>Anggaran<td>Sumber
    <tbody>${rows.join('').replace('<tr>', '<tr><td rowspan=150>1.1.01')}</table>`;
  const long = first(await openTableText(html.replace('1.000', '1.000<td>DDS<br>ADD')));
  expect(long.records.at(-1)?.cells).toEqual(['', '5.1.1.01', 'Baris 149', '1.000']);
  expect(long.records[1]?.cells.at(-1)).toBe('DDS ADD');
  const within = '<table><tr><td>4.1<td>PAD <table><tr><td>rincian</table><td>1.000</table>';
  const opened = await openTableText(within);
  expect(opened.kind === 'opened' && opened.tables.map((table) => table.records[0]?.text)).toEqual([
    '4.1\tPAD \t1.000',
    'rincian',
  ]);
});

test('a table copied from a desa’s page keeps its figures below their heads', async () => {
  const table = first(await openTableText(opensid));
  const { lines } = emptyRealisasi;
  const result = readRealisasiRecords(table, { lines, newLineId: () => 'x' });
  if (result.kind === 'refused') throw new Error(result.reason);
  const read = result.lines.map(({ line }) => [line.line.rekening, line.line.realisasi]);
  expect(read).toContainEqual(['4.1.1', 3_000_000]);
  expect(read).toContainEqual(['4.3.6', 2_363_496.55]);
});

test('a page without a table, and one that says it is joined over a million cells', async () => {
  expect(await openTableText('<p>Tabel ada di <table></p>')).toMatchObject({ kind: 'refused' });
  const wide =
    '<table><tr><td colspan="1000000" rowspan="65000">a</td></tr><tr><td>b</td></tr></table>';
  expect(first(await openTableText(wide)).records[0]?.cells.length).toBeLessThanOrEqual(100);
});
