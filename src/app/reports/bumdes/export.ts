import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { labaOf, bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { summarizeBumdes } from '../../../domain/reports/bumdes/summary.ts';
import { yesNoCell, kindExport, type Rows } from '../export/kind-export.ts';
import { exportText as words } from './export-words.ts';

export const bumdesExport = kindExport(bumdesContentSchema, {
  head: words.summary,
  cells: (content) => {
    const { nama, tahap, omzet, laba, aset, bagiHasil, aktif, unitCount } =
      summarizeBumdes(content);
    return [nama, tahap, omzet, laba, aset, bagiHasil, yesNoCell(aktif), unitCount];
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
      laporan.omzet,
      laporan.biaya,
      labaOf(laporan),
      laporan.aset,
      laporan.modal,
      laporan.bagiHasil,
      laporan.penyertaanModal,
      laporan.tenagaKerja,
      yesNoCell(laporan.aktif),
    ],
  ];
}
