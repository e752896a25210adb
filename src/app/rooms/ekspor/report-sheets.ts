import { reportKindSchema } from '../../../domain/basics/ids.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { eksporHeads } from './words.ts';
import { kindName, nihilName, stateNames } from '../../standing/words.ts';
import type { ExportInput, FiledReport } from './export-input.ts';
import { dayCell, momentCell } from './sheet.ts';
import type { Cell, Sheet } from './sheet.ts';
import { summaryColumns } from './summary-columns.ts';

/** A sheet for each kind that was filed, a row a report: state, times, receipt, figures. */
export function reportSheets({ reports }: ExportInput): readonly Sheet[] {
  return reportKindSchema.options.flatMap((kind) => {
    const ofKind = reports.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    const head = [...eksporHeads.report, ...summaryColumns[kind].head];
    return [{ name: kindName(kind), head, rows: ofKind.map((one) => rowOf(one, kind)) }];
  });
}

function rowOf({ doc, filing, desaName, tahun }: FiledReport, kind: ReportKind): readonly Cell[] {
  const { head, cells } = summaryColumns[kind];
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
