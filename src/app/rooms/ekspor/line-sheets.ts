import { familyOf } from '../../../domain/basics/report-kinds.ts';
import type { Sheet } from '../../reports/export/cell.ts';
import type { KindExports } from '../../reports/registry.ts';
import { kindName } from '../../standing/words.ts';
import type { ExportInput } from './export-input.ts';
import { eksporHeads as heads } from './words.ts';

/** What lies inside the reports, a row a line: budgets, realisasi, who came, BUMDes, lembaga. */
export function lineSheets({ reports }: ExportInput, exports: KindExports): readonly Sheet[] {
  return [...exports].flatMap(([family, { lines }]): readonly Sheet[] => {
    if (lines === null) return [];
    const { name, head, rowsOf } = lines;
    const rows = reports
      .filter(({ kind, filing }) => filing !== null && familyOf(kind) === family)
      .flatMap(({ doc, desaName, kind, tahun, filing }) =>
        rowsOf(filing?.content ?? {}).map((row) => [
          doc.desa,
          desaName,
          tahun,
          kindName(kind),
          ...row,
        ]),
      );
    return [{ name, head: [...heads.place, ...head], rows }];
  });
}
