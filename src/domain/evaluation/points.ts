import { type ReportKind, reportKinds } from '../basics/report-kinds.ts';
import { apbdesPoints, perubahanPoints } from '../reports/apbdes/points.ts';
import { type SheetPoint, byPerson } from '../standing/sheet.ts';

/** The lighter sheet of every other report. */
const lightPoints: readonly SheetPoint[] = [
  byPerson('lengkap', 'administrasi', 'Kelengkapan isi dan lampiran'),
  byPerson('benar', 'struktur', 'Kesesuaian angka, tanggal dan uraian'),
];

const points = { raperdes: apbdesPoints, 'raperdes-perubahan': perubahanPoints } as const;

/** What the kecamatan looks at in a report of that kind, in the sheet's order. */
export function pointsOf(kind: ReportKind): readonly SheetPoint[] {
  const { sheet } = reportKinds[kind];
  return sheet === null ? lightPoints : points[sheet];
}

/** Whether the law has the kecamatan evaluate it (UU 6/2014 Ps 69), not only look at it. */
export function isEvaluated(kind: ReportKind): boolean {
  return reportKinds[kind].sheet !== null;
}
