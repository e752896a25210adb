import { familyOf, reportKindList } from '../../../domain/basics/report-kinds.ts';
import { must } from '../../../domain/basics/must.ts';
import { eksporHeads } from './words.ts';
import { kindName, nihilName, stateNames } from '../../standing/words.ts';
import type { ExportInput, FiledReport } from './export-input.ts';
import { dayCell, momentCell, type Cell, type Sheet } from '../../reports/export/cell.ts';
import type { KindExport } from '../../reports/export/kind-export.ts';
import type { KindExports } from '../../reports/registry.ts';

/** A sheet for each kind that was filed, a row a report: state, times, receipt, figures. */
export function reportSheets({ reports }: ExportInput, exports: KindExports): readonly Sheet[] {
  return reportKindList.flatMap((kind) => {
    const ofKind = reports.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    const summary = must(exports.get(familyOf(kind)), kind);
    const head = [...eksporHeads.report, ...summary.head];
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
