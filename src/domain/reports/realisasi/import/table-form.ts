import type { TableForm } from '../../import/split-records.ts';
import { guessRoles } from '../../import/guess.ts';
import { SISKEUDES_KEYS } from '../../import/header-rows.ts';

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
    [SISKEUDES_KEYS, null],
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
  guess: (records) =>
    guessRoles<RealisasiRole>(
      records,
      'uraian',
      (at, amountsAt) =>
        (['anggaran', 'realisasi'] as const).slice(amountsAt.length > 1 ? 0 : 1)[
          amountsAt.indexOf(at)
        ],
    ),
};
