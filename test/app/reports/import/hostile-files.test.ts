import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../../../../src/domain/basics/must.ts';
import { readApbdesRecords } from '../../../../src/domain/reports/apbdes/read-table.ts';
import { openTableFile } from '../../../../src/app/reports/import/read-table.ts';
import { anXlsx } from '../../../support/an-xlsx.ts';
import { aZip, workbookParts } from '../../../support/a-zip.ts';
import { anyLayout, budgetOfOneLevel, printGrid } from '../../../support/random-budget.ts';
import { rounds } from '../../../support/rounds.ts';

/*
 * Damaged and malicious files: refused with a reason, or read so that each row is a line or told. What they
 * cost is asserted by what is made of them, and by a clock that only what hangs can miss.
 */
const PATIENCE_MS = 10_000;
const MOST_ROWS = 60_000;
const MOST_LETTERS = 16_000_000;

async function textsOf(file: Uint8Array<ArrayBuffer>): Promise<readonly string[][] | string> {
  const startedMs = performance.now();
  const opened = await openTableFile(new Blob([file]));
  const tables = opened.kind === 'opened' ? opened.tables : [];
  for (const table of tables) {
    const result = readApbdesRecords(table, { kind: 'apbdes', newLineId: () => 'x' });
    if (result.kind === 'refused') continue;
    const said = [...result.lines, ...result.skipped].map(({ sourceLine }) => sourceLine);
    if (result.columns.length > 0) expect(new Set(said).size).toBe(table.records.length);
  }
  const records = tables.flatMap((table) => table.records);
  const letters = records.reduce((sum, { text }) => sum + text.length, 0);
  expect(records.length).toBeLessThanOrEqual(MOST_ROWS);
  expect(letters).toBeLessThanOrEqual(MOST_LETTERS);
  expect(performance.now() - startedMs).toBeLessThan(PATIENCE_MS);
  if (opened.kind === 'refused') return opened.reason;
  return opened.tables.map((table) => table.records.map(({ text }) => text));
}

const sheetsOf = (sheets: readonly string[], shared?: readonly string[]) =>
  textsOf(aZip(workbookParts(sheets, shared)));

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const cell = (at: string, value: string | number) => `<c r="${at}"><v>${value}</v></c>`;
const TOO_LARGE = 'unpacks-too-large';

describe('a workbook of a few KB', () => {
  test('that says to reach to the last cell there is, is its filled cells', async () => {
    const xml = `<dimension ref="A1:XFD1048576"/><sheetData>${row(1, cell('A1', 4.1))}${row(1_048_576, cell('XFD1048576', 5))}</sheetData>`;
    expect(await sheetsOf([xml])).toEqual([['4.1']]);
    const prefixed = xml.replaceAll(/<(\/?)(?=\w)/g, '<$1x:');
    expect(await sheetsOf([prefixed])).toEqual([['4.1']]);
  });

  test('with a million joined cells, styled columns or conditions is its filled cells', async () => {
    for (const one of ['<mergeCell ref="A1:XFD1048576"/>', '<conditionalFormatting sqref="A1"/>']) {
      const many = one.repeat(600_000);
      expect(await sheetsOf([`<sheetData>${row(1, cell('A1', 7))}</sheetData>${many}`])).toEqual([
        ['7'],
      ]);
    }
    const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(1000);
    expect(await sheetsOf([`<cols>${columns}</cols>${row(1, cell('A1', 7))}`])).toEqual([['7']]);
  });

  test('that names one long text in many cells is refused', async () => {
    const cells = Array.from({ length: 2000 }, (_, at) =>
      row(at + 1, `<c r="A${at + 1}" t="s"><v>0</v></c>`),
    );
    expect(await sheetsOf([cells.join('')], ['x'.repeat(100_000)])).toBe(TOO_LARGE);
  });

  test('with many sheets that each reach far down is refused', async () => {
    const far = row(20_000, cell('CV20000', 1));
    expect(await sheetsOf(Array.from({ length: 100 }, () => far))).toBe(TOO_LARGE);
  });

  test('with many sheets of blank cells is refused for all of them together', async () => {
    const sheet = row(1, '<c/>'.repeat(200_000));
    expect(await sheetsOf(Array.from({ length: 20 }, () => sheet))).toBe(TOO_LARGE);
    expect(await sheetsOf(Array.from({ length: 5 }, () => sheet))).toBe('empty');
  });

  test('that lists one sheet a thousand times is that sheet', async () => {
    const parts = workbookParts([row(1, cell('A1', 7))]);
    const [sheet = ''] = /<sheet .*?\/>/.exec(must(parts['xl/workbook.xml'])) ?? [];
    const book = must(parts['xl/workbook.xml']).replace(sheet, sheet.repeat(1000));
    expect(await textsOf(aZip({ ...parts, 'xl/workbook.xml': book }))).toEqual([['7']]);
  });

  test.each(['<row>', '<row ', '<', '<!--', '<![CDATA[', '<c r="', '<a>', '</a>', '&amp;', '<c/>'])(
    'whose sheet is %s over and over is refused within a moment',
    async (unit) => {
      const xml = unit.repeat(Math.floor(30_000_000 / unit.length));
      expect(await sheetsOf([xml])).toMatch(/broken|empty|unpacks-too-large/);
    },
    PATIENCE_MS * 2,
  );

  test('with entities in entities takes them for the words they are', async () => {
    const parts = workbookParts([row(1, '<c r="A1" t="inlineStr"><is><t>&b;</t></is></c>')]);
    const path = 'xl/worksheets/sheet1.xml';
    const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await textsOf(aZip({ ...parts, [path]: entities + must(parts[path]) }))).toEqual([
      ['&b;'],
    ]);
  });
});

describe('a damaged file', () => {
  const budget = fc.tuple(budgetOfOneLevel, anyLayout).map(([lines, how]) => printGrid(lines, how));
  const noise = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('set', 'cut', 'insert', 'double'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
  });

  function damaged(
    bytes: Buffer,
    { at, kind, bytes: own }: typeof noise extends fc.Arbitrary<infer N> ? N : never,
  ) {
    const place = at % bytes.length;
    const [before, behind] = [bytes.subarray(0, place), bytes.subarray(place)];
    if (kind === 'cut') return Buffer.concat([before, behind.subarray(own[0])]);
    if (kind === 'insert') return Buffer.concat([before, own, behind]);
    if (kind === 'double') return Buffer.concat([before, behind.subarray(0, 200), behind]);
    return Buffer.concat([before, own, behind.subarray(own.length)]);
  }
  const slips = fc.array(noise, { minLength: 1, maxLength: 4 });

  test('xlsx is refused, or is what it was', async () => {
    const rows = must(fc.sample(budget, { numRuns: 1, seed: 1 })[0]);
    const texts = rows.map((cells) => cells.map((one) => one?.text || null));
    const whole = Buffer.from(await (await anXlsx({ name: 'A', rows: texts })).arrayBuffer());
    const before = await textsOf(new Uint8Array(whole));
    expect(before).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(slips, async (faults) => {
        const after = await textsOf(new Uint8Array(faults.reduce(damaged, whole)));
        if (typeof after !== 'string') expect(after).toEqual(before);
      }),
      { numRuns: rounds(1000) },
    );
  }, 120_000);

  test('XML in a whole zip is refused, or no row of it goes unsaid', async () => {
    await fc.assert(
      fc.asyncProperty(budget, slips, fc.boolean(), async (grid, faults, isShared) => {
        const shared: string[] = [];
        const cells = (line: (typeof grid)[number], at: number) =>
          line.map((one, column) => {
            const place = `r="${String.fromCharCode(65 + column)}${at + 1}"`;
            if (one === null) return '';
            if (!isShared) return `<c ${place} t="inlineStr"><is><t>${one.text}</t></is></c>`;
            return `<c ${place} t="s"><v>${shared.push(one.text) - 1}</v></c>`;
          });
        const xml = grid.map((line, at) => row(at + 1, cells(line, at).join(''))).join('\n');
        const parts = workbookParts([`<sheetData>${xml}</sheetData>`], shared);
        const path = isShared ? 'xl/sharedStrings.xml' : 'xl/worksheets/sheet1.xml';
        const text = faults.reduce(damaged, Buffer.from(must(parts[path]))).toString('latin1');
        await textsOf(aZip({ ...parts, [path]: text }));
      }),
      { numRuns: rounds(1000) },
    );
  }, 120_000);

  test('text is refused, or no row of it goes unsaid', async () => {
    await fc.assert(
      fc.asyncProperty(budget, slips, async (grid, faults) => {
        const text = grid.map((line) => line.map((one) => one?.text ?? '').join(';')).join('\r\n');
        await textsOf(new Uint8Array(faults.reduce(damaged, Buffer.from(text))));
      }),
      { numRuns: rounds(1000) },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        await textsOf(new Uint8Array(bytes));
      }),
      { numRuns: rounds(500) },
    );
  }, 120_000);
});
