import { unpackXlsx } from '../../src/app/reports/import/unpack-xlsx.ts';
import { must } from '../../src/domain/basics/must.ts';

/** The formats of a workbook's cells that hold numbers: by sheet as they stand, each with its column from 0. */
export async function numberFormats(
  workbook: Blob,
): Promise<readonly (readonly { readonly column: number; readonly format: string }[])[]> {
  const parts = await unpackXlsx(new Uint8Array(await workbook.arrayBuffer()));
  if (!(parts instanceof Map)) throw new Error('no workbook');
  const textOf = (path: string) => new TextDecoder().decode(must(parts.get(path), path));
  const styles = textOf('xl/styles.xml');
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      must(id),
      must(code),
    ]),
  );
  const [cellStyles = ''] = /<cellXfs[^]*<\/cellXfs>/.exec(styles) ?? [];
  const byStyle = [...cellStyles.matchAll(/<xf [^>]*?numFmtId="(\d+)"|<xf (?![^>]*numFmtId)/g)].map(
    ([, id = '0']) => codes.get(id) ?? builtIn[id] ?? id,
  );
  const sheets = [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/sheet'));
  return sheets
    .toSorted((one, other) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other)))
    .map((path) =>
      [...textOf(path).matchAll(/<c ([^>]*)><v>/g)].flatMap(([, attributes = '']) => {
        if (/\bt="(?!n)/.test(attributes)) return [];
        const [, letters = ''] = /\br="([A-Z]+)/.exec(attributes) ?? [];
        const [, style = '0'] = /\bs="(\d+)"/.exec(attributes) ?? [];
        return [{ column: columnOf(letters), format: must(byStyle[Number(style)], style) }];
      }),
    );
}

/** Those that Excel has without naming them. */
const builtIn: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  3: '#,##0',
  4: '#,##0.00',
};

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
