import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../../src/domain/basics/clean-text.ts';
import type { ImportTable } from '../../../../src/domain/reports/import/table.ts';
import { openHtml, openSpreadsheetXml } from '../../../../src/app/reports/import/open-html.ts';
import { walkXml } from '../../../../src/app/reports/import/walk-xml.ts';
import {
  anyLayout,
  budgetOfOneLevel,
  type Grid,
  printGrid,
} from '../../../support/random-budget.ts';

const NAMESPACE = 'urn:schemas-microsoft-com:office:spreadsheet';

function toSpreadsheetXml(grid: Grid): string {
  const rows = grid.map((cells) => {
    const printed = cells.flatMap((cell, at) => {
      if (cell === null) return [];
      const joined = `ss:MergeAcross="${(cell.columns ?? 1) - 1}" ss:MergeDown="${(cell.rows ?? 1) - 1}"`;
      return [
        `<Cell ss:Index="${at + 1}" ${joined}><Data ss:Type="String">${cell.text}</Data></Cell>`,
      ];
    });
    return `<Row>${printed.join('')}</Row>`;
  });
  return `<?xml version="1.0"?><Workbook xmlns="${NAMESPACE}" xmlns:ss="${NAMESPACE}"><Worksheet ss:Name="A"><Table>${rows.join('')}</Table></Worksheet></Workbook>`;
}

function toHtml(grid: Grid): string {
  const rows = grid.map((cells) => {
    const printed = cells.map((cell) =>
      cell === null
        ? ''
        : `<td colspan=${cell.columns ?? 1} rowspan="${cell.rows ?? 1}">${cell.text}</td>`,
    );
    return `<tr>${printed.join('')}</tr>`;
  });
  return `<table>${rows.join('\n')}</table>`;
}

const budget = fc.tuple(budgetOfOneLevel, anyLayout).map(([lines, how]) => printGrid(lines, how));
const slips = fc.array(
  fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 12 }),
    text: fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '</td>',
      '<tr>',
      '<table>',
      '99',
      '<!--',
      '&',
      '/',
      '<td',
    ),
  }),
  { minLength: 1, maxLength: 3 },
);
type Slips = typeof slips extends fc.Arbitrary<infer S> ? S : never;

const withSlips = (text: string, faults: Slips) =>
  faults.reduce((all, { at, cut, text: own }) => {
    const place = at % (all.length + 1);
    return all.slice(0, place) + own + all.slice(place + cut);
  }, text);

const wordsOf = (tables: readonly ImportTable[]) =>
  tables.flatMap(({ records }) => records.map(({ text }) => cleanText(text)));

/** Cells beyond any table are told by their number. */
const strayIn = (tables: readonly ImportTable[]) =>
  tables.reduce((sum, { strayCells = 0 }) => sum + strayCells, 0);

test('a damaged page is refused, or each word of its cells is in a row', () => {
  fc.assert(
    fc.property(budget, slips, (grid, faults) => {
      const html = withSlips(toHtml(grid), faults);
      const opened = openHtml(html);
      const tables = opened.kind === 'opened' ? opened.tables : [];
      const page = new DOMParser().parseFromString(html, 'text/html');
      const cells = [...page.querySelectorAll('td')].flatMap((cell) => [...cell.childNodes]);
      const words = cells.filter((node) => node.nodeType === Node.TEXT_NODE);
      const unsaid = words
        .map((word) => cleanText(word.nodeValue ?? ''))
        .filter((text) => !wordsOf(tables).some((row) => row.includes(text)));
      expect(unsaid.slice(strayIn(tables))).toEqual([]);
    }),
    { numRuns: 750 },
  );
}, 120_000);

test('a damaged XML of Excel 2003 is refused, or is read as a browser reads it', () => {
  fc.assert(
    fc.property(budget, slips, (grid, faults) => {
      const xml = withSlips(toSpreadsheetXml(grid), faults);
      const opened = openSpreadsheetXml(xml);
      const page = new DOMParser().parseFromString(xml, 'text/xml');
      if (page.querySelector('parsererror')) {
        expect(opened).toEqual({ kind: 'refused', reason: 'broken' });
        return;
      }
      if (opened.kind === 'refused') return;
      const unsaid = [...page.getElementsByTagNameNS(NAMESPACE, 'Data')]
        .map((cell) => cleanText(cell.textContent))
        .filter((text) => !wordsOf(opened.tables).some((row) => row.includes(text)));
      expect(unsaid.slice(strayIn(opened.tables))).toEqual([]);
    }),
    { numRuns: 750 },
  );
}, 120_000);

test('XML is walked over as a browser walks over it, or refused', () => {
  fc.assert(
    fc.property(budget, slips, (grid, faults) => {
      const xml = withSlips(toSpreadsheetXml(grid), faults);
      const texts: string[] = [];
      const fault = walkXml(xml, {
        close: (name, text) => {
          if (name === 'Data') texts.push(text);
        },
      });
      const page = new DOMParser().parseFromString(xml, 'text/xml');
      if (fault !== null || page.querySelector('parsererror')) return;
      const found = [...page.getElementsByTagName('*')].filter((one) => one.localName === 'Data');
      expect(texts).toEqual(found.map((one) => one.textContent));
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('a page that says it is joined over all there is takes no more room than a table', () => {
  const wide = '<td colspan=1000 rowspan=65534>a</td>';
  expect(openHtml(`<table><tr>${wide.repeat(40)}</tr>${'<tr>'.repeat(60_000)}</table>`)).toEqual({
    kind: 'refused',
    reason: 'unpacks-too-large',
  });
  const each = openHtml(`<table>${`<tr><td rowspan=9>a</td></tr>`.repeat(30_000)}</table>`);
  expect(each.kind === 'opened' && each.tables[0]?.records.length).toBe(30_000);
});

test('entities in entities of an Excel 2003 file do not grow', () => {
  const ten = (name: string, of: string) => `<!ENTITY ${name} "${`&${of};`.repeat(10)}">`;
  const entities = `<!ENTITY a "haha">${ten('b', 'a')}${ten('c', 'b')}${ten('d', 'c')}${ten('e', 'd')}${ten('f', 'e')}${ten('g', 'f')}${ten('h', 'g')}`;
  const body = toSpreadsheetXml([[{ text: '&h;' }]]).replace('?>', `?><!DOCTYPE x [${entities}]>`);
  expect(openSpreadsheetXml(body)).toEqual({ kind: 'refused', reason: 'broken' });
});
