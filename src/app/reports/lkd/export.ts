import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { summarizeLkd } from '../../../domain/reports/lkd/summary.ts';
import { dayCell, yesNoCell, kindExport } from '../export/kind-export.ts';
import { exportText as words } from './export-words.ts';
import { jenisLkdNames } from './words.ts';

export const lkdExport = kindExport(lkdContentSchema, {
  head: words.summary,
  cells: (content) => {
    const { lembagaCount, aktifCount, jenisCount, anggotaL, anggotaP } = summarizeLkd(content);
    return [lembagaCount, aktifCount, jenisCount, anggotaL, anggotaP];
  },
  lines: {
    name: words.sheet,
    head: words.lines,

    rowsOf: ({ lembaga }) =>
      Object.values(lembaga).map((one) => [
        jenisLkdNames[one.jenis],
        one.nama,
        one.sk.nomor,
        dayCell(one.sk.tanggal),
        one.ketua,
        dayCell(one.mulai),
        dayCell(one.selesai),
        yesNoCell(one.aktif),
        one.anggotaL,
        one.anggotaP,
        Object.keys(one.kegiatan).length,
      ]),
  },
});
