import writeWorkbook from 'write-excel-file/universal';

export type XlsxCell = string | number | boolean | Date | null;

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
}

/** A workbook as Excel would keep it. */
export function anXlsx(...sheets: readonly XlsxSheet[]): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) =>
        row.map((value) => {
          if (value === null) return null;
          return value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value };
        }),
      ),
    })),
  ).toBlob();
}

/** A text with semicolons as rows of a sheet: plain amounts as numbers, as a clerk types them. */
export function sheetOf(text: string): (string | number | null)[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';').map(toCell));
}

function toCell(cell: string): string | number | null {
  if (cell === '') return null;
  const digits = cell.replace(/^Rp /, '').replaceAll('.', '');
  return /^(Rp )?-?\d{1,3}(\.\d{3})+$|^0$/.test(cell) ? Number(digits) : cell;
}
