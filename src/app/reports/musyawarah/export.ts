import { listPeople } from '../../../domain/reports/musyawarah/people.ts';
import { musyawarahContentSchema } from '../../../domain/reports/musyawarah/schema.ts';
import { summarizeMusyawarah } from '../../../domain/reports/musyawarah/summary.ts';
import { dayCell, kindExport, rupiahCell } from '../export/kind-export.ts';
import { exportText as words } from './export-words.ts';
import { lkdNames, unsurText } from './words.ts';

export const musyawarahExport = kindExport(musyawarahContentSchema, {
  head: words.summary,
  cells: (content) => {
    const found = summarizeMusyawarah(content);
    const { tanggal, orang, L, P, lkdKindCount, usulanCount, perkiraanBiaya } = found;
    return [dayCell(tanggal), orang, L, P, lkdKindCount, usulanCount, rupiahCell(perkiraanBiaya)];
  },
  lines: {
    name: words.sheet,
    head: words.lines,
    /** A person once, also where several phones wrote them down; no signature. */
    rowsOf: (content) =>
      listPeople(content).map(({ hadirin }) => [
        dayCell(content.acara.tanggal),
        hadirin.nama,
        hadirin.jenisKelamin,
        hadirin.unsur && unsurText[hadirin.unsur].name,
        hadirin.lembaga && lkdNames[hadirin.lembaga],
        hadirin.jabatan,
        hadirin.alamat,
      ]),
  },
});
