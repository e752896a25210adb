import { expect, test } from 'vitest';
import { isDateFormat } from '../../../../src/app/reports/import/cell-value.ts';
import { openTableFile } from '../../../../src/app/reports/import/read-table.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import { aZip, workbookParts } from '../../../support/a-zip.ts';

async function cellsOf(xml: string, more: Record<string, string> = {}) {
  const zip = aZip({ ...workbookParts([xml], ['Dana &amp; Desa_x000D_']), ...more });
  const opened = await openTableFile(new Blob([zip]));
  if (opened.kind === 'refused') return opened.reason;
  return must(opened.tables[0]).records.map(({ cells }) => cells);
}

test('cells and rows that do not say their place are the next', async () => {
  expect(
    await cellsOf('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>'),
  ).toEqual([['1', '', '3'], ['4']]);
  expect(await cellsOf('<row><c r="B3"><v>1</v></c></row>')).toEqual([[], [], ['', '1']]);
});

test('a text is read whole: shared, inline with looks in it, in CDATA, without its reading aid', async () => {
  const inline = '<is><r><t>Dana</t></r><r><t> Desa</t></r><rPh><t>x</t></rPh></is>';
  expect(
    await cellsOf(
      `<row><c t="s"><v>0</v></c><c t="inlineStr">${inline}</c><c t="str"><v><![CDATA[a & b]]></v></c><!-- <c/> --></row>`,
    ),
  ).toEqual([['Dana & Desa\r', 'Dana Desa', 'a & b']]);
});

test('a formula without its value is told, and one whose value is an empty text is blank', async () => {
  expect(
    await cellsOf(
      '<row><c><f>A1</f></c><c t="str"><f>IF(A1,"","")</f><v></v></c><c><f>1+1</f><v>2</v></c><c t="e"><v>#REF!</v></c></row>',
    ),
  ).toEqual([['#RUMUS!', '', '2', '#REF!']]);
});

test('a day is a day by its style, and a figure that is no day stays a figure', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';
  expect(
    await cellsOf(
      '<row><c s="1"><v>46023</v></c><c s="1"><v>9E12</v></c><c s="0"><v>5</v></c></row>',
      {
        'xl/styles.xml': styles,
      },
    ),
  ).toEqual([['2026-01-01', '9000000000000', '5']]);
});

test.each([
  [
    'rows out of their order',
    '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
  ],
  ['a cell of another row', '<row r="2"><c r="A3"><v>1</v></c></row>'],
  ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
  ['a style that is not there', '<row r="1"><c r="A1" s="7"><v>1</v></c></row>'],
  ['an end that is missing', '<row r="1"><c r="A1"><v>1</v></c>'],
])('%s is broken: a part of a table is not read for the whole', async (_, xml) => {
  expect(await cellsOf(xml)).toBe('broken');
});

test.each([
  [14, undefined, true],
  [0, undefined, false],
  [4, undefined, false],
  [164, '[$-421]dd mmmm yyyy;@', true],
  [165, 'h:mm', true],
  [166, '_("Rp"* #,##0.00_);_("Rp"* (#,##0.00)', false],
  [167, '[Red]#,##0', false],
  [168, 'General', false],
  [169, '0 "hari"', false],
])('the format %s %s', (id, code, isDate) => {
  expect(isDateFormat(id, code)).toBe(isDate);
});
