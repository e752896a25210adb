import { familyOf, reportKindList } from '../../../domain/basics/report-kinds.ts';
import { type Cell, type Paper, type Sheet, workbook } from '../../kit/workbook.ts';
import { fileSheet, rekomendasiSheet, suratSheet } from './other-sheets.ts';
import { rekapSheet } from './rekap-sheet.ts';
import type { ExportInput, FiledReport } from './export-input.ts';
import { type KindExports, loadExports } from '../../reports/registry.ts';
import { kindName, nihilName, stateNames } from '../../standing/words.ts';
import { eksporHeads as heads } from './words.ts';
import { must } from '../../../domain/basics/must.ts';
import type { KindExport } from '../../reports/export/kind-export.ts';
import { dayCell, momentCell } from '../../reports/export/kind-export.ts';

/** All that this phone knows as one workbook: what an office asks first on the first sheet. */
export async function everythingWorkbook(input: ExportInput, paper: Paper): Promise<Blob> {
  const exports = await loadExports();
  return workbook(
    [
      rekapSheet(input),
      ...reportSheets(input, exports),
      ...lineSheets(input, exports),
      rekomendasiSheet(input),
      suratSheet(input),
      fileSheet(input),
    ],
    paper,
  );
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
          desaName,
          tahun,
          kindName(kind),
          ...row,
          doc.desa,
        ]),
      );
    return [{ name, title: name, head: [...heads.place, ...head, heads.code], rows }];
  });
}

/** A sheet for each kind that was filed, a row a report: state, times, receipt, figures. */
function reportSheets({ reports }: ExportInput, exports: KindExports): readonly Sheet[] {
  return reportKindList.flatMap((kind) => {
    const ofKind = reports.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    const summary = must(exports.get(familyOf(kind)), kind);
    const head = [...heads.report, ...summary.head, ...heads.proof];
    const name = kindName(kind);
    return [{ name, title: name, head, rows: ofKind.map((one) => rowOf(one, summary)) }];
  });
}

function rowOf(
  { doc, filing, desaName, tahun }: FiledReport,
  { head, cells }: KindExport,
): readonly Cell[] {
  const figures = filing && !doc.nihil ? cells(filing.content) : null;
  return [
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
    doc.perdes?.nomor ?? null,
    dayCell(doc.perdes?.tanggal),
    dayCell(doc.perdes?.dikirim),
    ...(figures ?? head.map(() => null)),
    doc.desa,
    filing?.contentHash ?? null,
  ];
}
