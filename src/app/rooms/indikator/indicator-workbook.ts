import type { Indicator } from '../../../domain/indicators/indicator.ts';
import type { Kecamatan } from '../../../domain/desa/kecamatan.ts';
import { workbook, type Cell, type Paper } from '../../kit/workbook.ts';
import { shareCell } from '../../reports/export/kind-export.ts';
import { titleOfReport } from '../../standing/words.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import {
  evidenceReasons,
  indicatorDefinitions,
  indicatorSheetHeads as heads,
  indikatorText as words,
} from './words.ts';

export interface WorkbookAbout {
  readonly tahun: number;
  readonly desaList: Kecamatan['desa'];
  readonly kecamatan: string;
  /** Who signs, a line each. */
  readonly signer: readonly string[];
}

/**
 * The indicators of a year as a workbook: numbers are numbers, an empty cell is "no data". The second sheet
 * has every record behind them.
 */
export function indicatorWorkbook(
  rows: readonly IndicatorRow[],
  { tahun, desaList, kecamatan, signer }: WorkbookAbout,
  paper: Paper,
): Promise<Blob> {
  const names = new Map(desaList.map(({ code, name }) => [code as string, name]));
  const title = words.printTitle(tahun, kecamatan);
  const indicators: Cell[][] = rows.map(({ indicator, name, rows: numbers, target, ratio }) => [
    numbers,
    name,
    indicator.unit,
    cellOf(indicator.unit, target),
    cellOf(indicator.unit, indicator.value),
    shareCell(ratio),
    indicator.of?.numerator ?? null,
    indicator.of?.denominator ?? null,
    indicatorDefinitions[indicator.id],
  ]);
  const evidence: Cell[][] = rows.flatMap(({ indicator, name }) =>
    indicator.evidence.map(({ desa, report, isCounted, why }) => [
      name,
      names.get(desa) ?? desa,
      report === null ? null : titleOfReport(report),
      isCounted ? words.counted : words.notCounted,
      evidenceReasons[why] ?? why,
    ]),
  );
  const sheets = [
    {
      name: `${words.sheetIndicators} ${tahun}`,
      title,
      head: heads.indicators,
      rows: indicators,
      foot: signer,
    },
    {
      name: words.sheetEvidence,
      title: words.evidenceOf(title),
      head: heads.evidence,
      rows: evidence,
    },
  ];
  return workbook(sheets, paper);
}

function cellOf(unit: Indicator['unit'], value: number | null): Cell {
  return unit === 'persen' ? shareCell(value) : value;
}
