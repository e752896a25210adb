import readWorkbook from 'read-excel-file/universal';
import { cellText } from '../../../domain/reports/import/cell-text.ts';
import { refused } from '../../../domain/reports/import/refuse-file.ts';
import type { RefusedImport } from '../../../domain/reports/import/result.ts';
import { tableFromSheet } from '../../../domain/reports/import/table.ts';
import type { OpenedTables } from '../../../domain/reports/import/table.ts';
import { storeZip } from './store-zip.ts';
import { unpackXlsx } from './unpack-xlsx.ts';

/** The filled sheets of a workbook as tables, every cell as text. */
export async function openXlsx(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<OpenedTables | RefusedImport> {
  const parts = await unpackXlsx(bytes);
  if ('kind' in parts) return parts;
  const sheets = await readWorkbook(storeZip(parts), { trim: false }).catch(() => null);
  if (sheets === null) return refused('broken');
  const tables = sheets
    .map(({ sheet, data }) =>
      tableFromSheet(
        sheet,
        data.map((row) => row.map((cell) => cellText(cell as Parameters<typeof cellText>[0]))),
      ),
    )
    .filter(({ records }) => records.some(({ text }) => text.trim() !== ''));
  return tables.length === 0 ? refused('empty') : { kind: 'opened', tables };
}
