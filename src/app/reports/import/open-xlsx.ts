import readWorkbook from 'read-excel-file/universal';
import { cellText } from '../../../domain/reports/import/cell-text.ts';
import type { ImportTable, OpenedTables } from '../../../domain/reports/import/table.ts';
import { refused, tableFromSheet } from '../../../domain/reports/import/table.ts';
import type { RefusedImport } from '../../../domain/reports/import/result.ts';
import { storeZip } from './store-zip.ts';
import { tidySheet } from './tidy-sheet.ts';
import { unpackXlsx } from './unpack-xlsx.ts';

/** The filled sheets of a workbook as tables, every cell as text; those that Excel hides come last. */
export async function openXlsx(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<OpenedTables | RefusedImport> {
  const unpacked = await unpackXlsx(bytes);
  if ('kind' in unpacked) return unpacked;
  const parts = new Map(unpacked);
  const notesOf = new Map<string, Partial<ImportTable>>();
  for (const [name, content] of unpacked) {
    if (!name.startsWith('xl/worksheets/') || !name.endsWith('.xml')) continue;
    const { xml, ...notes } = tidySheet(new TextDecoder().decode(content));
    parts.set(name, new TextEncoder().encode(xml));
    notesOf.set(name, notes);
  }
  const sheets = await readWorkbook(storeZip(parts), { trim: false }).catch(() => null);
  if (sheets === null) return refused('broken');
  const shown = sheetsOf(parts);
  const tables = sheets
    .map(({ sheet, data }): ImportTable => {
      const rows = data.map((row) =>
        row.map((cell) => cellText(cell as Parameters<typeof cellText>[0])),
      );
      const { path = '', isHidden = false } = shown.get(sheet) ?? {};
      return { ...tableFromSheet(sheet, rows), ...notesOf.get(path), isHidden };
    })
    .filter(({ records }) => records.some(({ text }) => text.trim() !== ''))
    .toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden));
  return tables.length === 0 ? refused('empty') : { kind: 'opened', tables };
}

interface SheetPart {
  readonly path: string;
  readonly isHidden: boolean;
}

/** Which part holds a sheet, by its name, as the workbook lists them. */
function sheetsOf(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, SheetPart> {
  const textOf = (name: string) => new TextDecoder().decode(parts.get(name));
  const paths = new Map(
    elements(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      one('Id'),
      `xl/${one('Target').replace(/^\/?(xl\/)?/, '')}`,
    ]),
  );
  return new Map(
    elements(textOf('xl/workbook.xml'), 'sheet').map((one) => [
      unescaped(one('name')),
      { path: paths.get(one('id')) ?? '', isHidden: /hidden/i.test(one('state')) },
    ]),
  );
}

/** The elements of that name, each as what reads one of its attributes; '' = it has none. */
function elements(xml: string, name: string): ((attribute: string) => string)[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g'))].map(
    ([element]) =>
      (attribute) =>
        new RegExp(`\\b${attribute}="([^"]*)"`).exec(element)?.[1] ?? '',
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
