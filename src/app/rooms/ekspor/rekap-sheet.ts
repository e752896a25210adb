import { boardOf } from '../../standing/board.ts';
import { fileId } from '../../store/phone-files.ts';
import { kindName } from '../../standing/words.ts';
import type { Sheet } from '../../kit/workbook.ts';
import { rekapBoardOf, rekapOf } from '../surat/rekap.ts';
import type { ExportInput } from './export-input.ts';
import { eksporHeads as heads, eksporSheets as names, eksporTitles as words } from './words.ts';

/** How the desa stand with each report of each tahun, by the same count as the rekap for the bupati. */
export function rekapSheet({ reports, desaList, files, calendar, today }: ExportInput): Sheet {
  const years = [...new Set(reports.map(({ tahun }) => tahun))].toSorted((a, b) => b - a);
  const rows = years.flatMap((tahun) => {
    const board = boardOf({
      desaList,
      reports: reports.map(({ doc }) => doc),
      today,
      calendar,
      tahun,
      pending: new Set(),
      filesOnServer: new Set(files.map(({ desa, sha256 }) => fileId({ desa, sha256 }))),
    });
    return rekapOf(rekapBoardOf(board)).map((row) => [
      tahun,
      kindName(row.column.kind),
      desaList.length,
      row.filed,
      row.nihil,
      row.onTime,
      row.late,
      row.returned,
      row.accepted,
      row.overdue,
      row.notDue,
      row.lateDesa.join(', '),
    ]);
  });
  return { name: names.rekap, title: words.rekap, head: heads.rekap, rows };
}
