import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { labaOf, bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { summarizeBumdes } from '../../../domain/reports/bumdes/summary.ts';
import { yesNoCell, kindExport, rupiahCell, type Rows } from '../export/kind-export.ts';
import { exportText as words } from './export-words.ts';

export const bumdesExport = kindExport(bumdesContentSchema, {
  head: words.summary,
  cells: (content) => {
    const { nama, tahap, omzet, laba, aset, bagiHasil, aktif, unitCount } =
      summarizeBumdes(content);
    const amounts = [omzet, laba, aset, bagiHasil].map(rupiahCell);
    return [nama, tahap, ...amounts, yesNoCell(aktif), unitCount];
  },
  lines: { name: words.sheet, head: words.lines, rowsOf },
});

function rowsOf({ nihil, profil, laporan }: BumdesContent): Rows {
  if (nihil !== null) return [];
  return [
    [
      profil.nama,
      profil.tahap,
      profil.sertifikat.nomor,
      ...[
        laporan.omzet,
        laporan.biaya,
        labaOf(laporan),
        laporan.aset,
        laporan.modal,
        laporan.bagiHasil,
        laporan.penyertaanModal,
      ].map(rupiahCell),
      laporan.tenagaKerja,
      yesNoCell(laporan.aktif),
    ],
  ];
}
