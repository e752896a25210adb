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
