import { apbdesContentSchema } from '../../../domain/reports/apbdes/schema.ts';
import { summarizeApbdes } from '../../../domain/reports/apbdes/summary.ts';
import { kindExport, rupiahCell } from '../export/kind-export.ts';
import { exportText as words } from './export-words.ts';

export const apbdesExport = kindExport(apbdesContentSchema, {
  head: words.summary,
  cells: (content) => {
    const { pendapatan, belanja, surplus, netto, silpa, lineCount } = summarizeApbdes(content);
    return [...[pendapatan, belanja, surplus, netto, silpa].map(rupiahCell), lineCount];
  },
  lines: {
    name: words.sheet,
    head: words.lines,

    rowsOf: ({ lines }) =>
      Object.values(lines).map((line) => [
        line.fungsi,
        line.rekening,
        line.uraian,
        line.sumberDana,
        line.volume,
        line.satuan,
        rupiahCell(line.sebelum),
        rupiahCell(line.anggaran),
      ]),
  },
});
