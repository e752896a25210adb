import writeWorkbook from 'write-excel-file/universal';

export type XlsxCell = string | number | boolean | Date | null;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
}

/** A workbook as Excel would keep it. */
export async function anXlsx(...sheets: readonly Sheet[]): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) => row.map((cell) => ({ value: cell ?? undefined, ...format(cell) }))),
    })),
  ).toBlob();
}

function format(cell: XlsxCell) {
  return cell instanceof Date ? { format: 'yyyy-mm-dd' } : {};
}
