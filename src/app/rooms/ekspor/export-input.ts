import { isKnownReport, reportKey } from '../../../domain/basics/ids.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Calendar } from '../../../domain/obligations/obligations.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { FileDoc } from '../../../domain/reports/file-doc.ts';
import type { FilingDoc, ReportDoc } from '../../../domain/standing/report-doc.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import type { SuratRow } from '../surat/surat-row.ts';
import type { Everything } from '../../store/phone.ts';

/** A report with what the desa last filed; null where this phone does not have it. */
export interface FiledReport {
  readonly doc: ReportDoc;
  readonly filing: FilingDoc | null;
  readonly desaName: string;
  readonly kind: ReportKind;
  readonly tahun: number;
}

/** What the workbook is made of. */
export interface ExportInput {
  /** By kind, tahun and desa in that order. */
  readonly reports: readonly FiledReport[];
  readonly rekomendasi: readonly RekomendasiDoc[];
  readonly surat: readonly SuratRow[];
  readonly files: readonly FileDoc[];
  readonly desaName: (code: string) => string;
  readonly desaList: readonly Desa[];
  readonly calendar: Calendar;
  readonly today: Tanggal;
  /** Where the app stands, e.g. `https://tepat.perak.desa.id`; links begin with it. */
  readonly origin: string;
}

interface Given extends Omit<ExportInput, 'reports' | 'desaName'> {
  readonly everything: Everything;
}

export function exportInput({ everything, ...given }: Given): ExportInput {
  const names = new Map(given.desaList.map(({ code, name }) => [code as string, name]));
  const desaName = (code: string): string => names.get(code) ?? code;
  const filings = new Map(everything.filings.map((filing) => [filing.filing, filing]));
  const reports = everything.reports
    .filter(({ report, filing }) => filing !== null && isKnownReport(report))
    .map((doc) => {
      const { kind, tahun } = reportKey(doc.report);
      const filing = (doc.filing && filings.get(doc.filing)) ?? null;
      return { doc, filing, desaName: desaName(doc.desa), kind, tahun };
    })
    .toSorted((a, b) => a.tahun - b.tahun || a.doc.desa.localeCompare(b.doc.desa));
  return { ...given, reports, desaName };
}
