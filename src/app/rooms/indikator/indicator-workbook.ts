import writeExcelFile from 'write-excel-file/universal';
import type { Kecamatan } from '../../../domain/desa/kecamatan.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { evidenceReasons, indicatorDefinitions, indikatorText as words } from './words.ts';

type Cell = string | number | null;

export interface WorkbookAbout {
  readonly tahun: number;
  readonly desaList: Kecamatan['desa'];
}

/**
 * The indicators of a year as a workbook: numbers are numbers, an empty cell is "no data". The second sheet
 * has every record behind them.
 */
export async function indicatorWorkbook(
  rows: readonly IndicatorRow[],
  { tahun, desaList }: WorkbookAbout,
): Promise<Blob> {
  const names = new Map(desaList.map(({ code, name }) => [code as string, name]));
  const indicators: Cell[][] = rows.map(({ indicator, name, rows: numbers, target, ratio }) => [
    numbers ?? '',
    name,
    indicator.unit,
    target,
    indicator.value,
    ratio,
    indicator.of?.numerator ?? null,
    indicator.of?.denominator ?? null,
    indicatorDefinitions[indicator.id],
  ]);
  const evidence: Cell[][] = rows.flatMap(({ indicator, name }) =>
    indicator.evidence.map(({ desa, report, isCounted, why }) => [
      name,
      names.get(desa) ?? desa,
      report ?? '',
      isCounted ? 1 : 0,
      evidenceReasons[why] ?? why,
    ]),
  );
  return writeExcelFile([
    {
      sheet: `${words.sheetIndicators} ${tahun}`,
      data: [indicatorHead.map(bold), ...indicators],
      columns: [14, 70, 12, 10, 12, 12, 12, 12, 80].map((width) => ({ width })),
    },
    {
      sheet: words.sheetEvidence,
      data: [evidenceHead.map(bold), ...evidence],
      columns: [70, 20, 40, 10, 40].map((width) => ({ width })),
    },
  ]).toBlob();
}

const indicatorHead = [
  'Nomor Renstra',
  'Indikator',
  'Satuan',
  'Target',
  'Capaian',
  'Rasio (%)',
  'Pembilang',
  'Penyebut',
  'Cara menghitung',
];
const evidenceHead = ['Indikator', 'Desa', 'Laporan', 'Dihitung', 'Keterangan'];

function bold(value: string): { value: string; fontWeight: 'bold' } {
  return { value, fontWeight: 'bold' };
}
