import type { TableForm, TableRecord } from '../../import/split-records.ts';
import { guessColumns } from '../../import/guess.ts';

export const realisasiRoles = [
  'kode',
  'fungsi',
  'uraian',
  'anggaran',
  'realisasi',
  'sumberDana',
] as const;

/** What a column of a table of realisasi may be. */
export type RealisasiRole = (typeof realisasiRoles)[number];

/** How an LRA or a table of realisasi looks: anggaran beside realisasi, then what is left over. */
export const realisasiTableForm: TableForm<RealisasiRole> = {
  headers: [
    [/harga|^no\.?$|%|persen|lebih|kurang|selisih|^sisa|balance|^tahun/, null],
    [/realisasi.*(lalu|sebelum|(bulan|triwulan|semester) ini)/, null],
    [/sumber ?dana|^sumber/, 'sumberDana'],
    [/^(kode|kd).*(fungsi|bidang|keg)/, 'fungsi'],
    [/^(kode|kd|no\.? rek|nomor rek|rekening|(account )?code|account)/, 'kode'],
    [/^(uraian|nama|deskripsi|description|item|name)/, 'uraian'],
    [/realisasi|^actual|^reali[sz]ation/, 'realisasi'],
    [/anggaran|^pagu|budget/, 'anggaran'],
  ],
  naming: ['kode', 'uraian'],
  needs: ['kode', 'realisasi'],
  spread: ['kode', 'fungsi'],
  guess,
};

function guess(records: readonly TableRecord[]): (RealisasiRole | null)[] {
  const { width, kodeAt, amountsAt, sumberDanaAt, uraianAt } = guessColumns(records);
  const names: readonly RealisasiRole[] =
    amountsAt.length > 1 ? ['anggaran', 'realisasi'] : ['realisasi'];
  return Array.from({ length: width }, (_, at): RealisasiRole | null => {
    if (at === kodeAt) return 'kode';
    if (at === sumberDanaAt) return 'sumberDana';
    if (at === uraianAt) return 'uraian';
    return names[amountsAt.indexOf(at)] ?? null;
  });
}
