import writeExcelFile from 'write-excel-file/universal';
import { hasSen } from '../../../domain/basics/rupiah.ts';
import { familyOf, reportKindList } from '../../../domain/basics/report-kinds.ts';
import { fileSheet, rekomendasiSheet, suratSheet } from './other-sheets.ts';
import type { ExportInput, FiledReport } from './export-input.ts';
import { type KindExports, loadExports } from '../../reports/registry.ts';
import { kindName, nihilName, stateNames } from '../../standing/words.ts';
import { eksporHeads as heads } from './words.ts';
import { must } from '../../../domain/basics/must.ts';
import type { Cell, Sheet, KindExport } from '../../reports/export/kind-export.ts';
import { dayCell, momentCell } from '../../reports/export/kind-export.ts';

/** All that this phone knows as one workbook. */
export async function everythingWorkbook(input: ExportInput): Promise<Blob> {
  const exports = await loadExports();
  const sheets = [
    ...reportSheets(input, exports),
    ...lineSheets(input, exports),
    rekomendasiSheet(input),
    suratSheet(input),
    fileSheet(input),
  ];
  return writeExcelFile(sheets.map(toSheet)).toBlob();
}

function toSheet({ name, head, rows }: Sheet) {
  const amounts = rows.flat().flatMap((cell) => (isAmount(cell) ? cell.rupiah : []));
  // Whole rupiah or all with sen: amounts below one another are read against each other.
  const amountFormat = amounts.some(hasSen) ? '#,##0.00' : '#,##0';
  return {
    sheet: name,
    data: [
      head.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell) => toCell(cell, amountFormat))),
    ],
    stickyRowsCount: 1,
    columns: head.map((title, index) => ({ width: widthOf(title, rows, index) })),
  };
}

const WIB_MS = 7 * 3_600_000;

/** Excel knows no time zone: moments are written as the clock in WIB shows them. */
function toCell(cell: Cell, amountFormat: string) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  // A tahun or a count as it is.
  if (typeof cell === 'number') return { value: cell };
  if (isAmount(cell)) return { value: cell.rupiah, format: amountFormat };
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00.000Z`), format: 'dd/mm/yyyy' };
  return { value: new Date(Date.parse(cell.at) + WIB_MS), format: 'dd/mm/yyyy hh:mm' };
}

function isAmount(cell: Cell): cell is Extract<Cell, { readonly rupiah: number }> {
  return typeof cell === 'object' && cell !== null && 'rupiah' in cell;
}

const narrow = 10;
const wide = 60;
/** Rows looked at for the width: enough to see how long a column is. */
const rowsLookedAt = 200;

function widthOf(title: string, rows: Sheet['rows'], index: number): number {
  const lengths = rows.slice(0, rowsLookedAt).map((row) => lengthOf(row[index] ?? null));
  return Math.min(Math.max(narrow, title.length + 2, ...lengths), wide);
}

function lengthOf(cell: Cell): number {
  if (cell === null) return 0;
  return typeof cell === 'object' ? 17 : String(cell).length + 2;
}

/** What lies inside the reports, a row a line: budgets, realisasi, who came, BUMDes, lembaga. */
function lineSheets({ reports }: ExportInput, exports: KindExports): readonly Sheet[] {
  return [...exports].flatMap(([family, { lines }]): readonly Sheet[] => {
    if (lines === null) return [];
    const { name, head, rowsOf } = lines;
    const rows = reports
      .filter(({ kind, filing }) => filing !== null && familyOf(kind) === family)
      .flatMap(({ doc, desaName, kind, tahun, filing }) =>
        rowsOf(filing?.content ?? {}).map((row) => [
          doc.desa,
          desaName,
          tahun,
          kindName(kind),
          ...row,
        ]),
      );
    return [{ name, head: [...heads.place, ...head], rows }];
  });
}

/** A sheet for each kind that was filed, a row a report: state, times, receipt, figures. */
function reportSheets({ reports }: ExportInput, exports: KindExports): readonly Sheet[] {
  return reportKindList.flatMap((kind) => {
    const ofKind = reports.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    const summary = must(exports.get(familyOf(kind)), kind);
    const head = [...heads.report, ...summary.head];
    return [{ name: kindName(kind), head, rows: ofKind.map((one) => rowOf(one, summary)) }];
  });
}

function rowOf(
  { doc, filing, desaName, tahun }: FiledReport,
  { head, cells }: KindExport,
): readonly Cell[] {
  const figures = filing && !doc.nihil ? cells(filing.content) : null;
  return [
    doc.desa,
    desaName,
    tahun,
    stateNames[doc.state],
    doc.nihil ? nihilName : null,
    doc.revision,
    momentCell(doc.firstFiled?.filedAt),
    momentCell(doc.firstFiled?.receivedAt),
    momentCell(doc.lastFiled?.filedAt),
    momentCell(doc.lastFiled?.receivedAt),
    filing?.receipt ?? null,
    filing?.contentHash ?? null,
    doc.perdes?.nomor ?? null,
    dayCell(doc.perdes?.tanggal),
    dayCell(doc.perdes?.dikirim),
    ...(figures ?? head.map(() => null)),
  ];
}
