import type { TableForm } from '../../import/split-records.ts';
import { guessRoles } from '../../import/guess.ts';
import { SISKEUDES_KEYS } from '../../import/header-rows.ts';

export const rkpdesRoles = [
  'kode',
  'bidang',
  'nama',
  'lokasi',
  'volume',
  'satuan',
  'sasaran',
  'waktu',
  'biaya',
  'sumberDana',
  'pola',
  'swakelola',
  'kerja-sama-antar-desa',
  'kerja-sama-pihak-ketiga',
  'pelaksana',
] as const;

/** What a column of an RKPDes matrix may be; the three ways of working are tick columns. */
export type RkpdesRole = (typeof rkpdesRoles)[number];

/** The matrix as Permendagri 114/2014 prints it, with a second row of names below the joined cells. */
export const rkpdesTableForm: TableForm<RkpdesRole> = {
  headers: [
    [SISKEUDES_KEYS, null],
    [/harga|^no\.?$|%|persen|pagu tahun lalu/, null],
    [/^sub ?bidang/, null],
    [/rencana pelaksana|^pelaksana( kegiatan)?$|penanggung|pptkd/, 'pelaksana'],
    [/swakelola/, 'swakelola'],
    [/antar.?desa/, 'kerja-sama-antar-desa'],
    [/pihak.?(ke.?)?(tiga|3|iii)/, 'kerja-sama-pihak-ketiga'],
    [/^pola/, 'pola'],
    [/^(kode|kd|rekening)/, 'kode'],
    [/sumber/, 'sumberDana'],
    [/biaya|^jumlah|^pagu|anggaran|^rp|rupiah/, 'biaya'],
    [/jenis kegiatan|^nama|^(uraian|kegiatan)|program.*kegiatan/, 'nama'],
    [/^bidang/, 'bidang'],
    [/lokasi|tempat/, 'lokasi'],
    [/^(vol|kuantitas|keluaran|output|target)/, 'volume'],
    [/^satuan/, 'satuan'],
    [/sasaran|manfaat/, 'sasaran'],
    [/waktu|jadwal|bulan/, 'waktu'],
  ],
  naming: ['nama', 'bidang'],
  needs: ['nama', 'biaya'],
  spread: ['kode'],
  guess: (records) =>
    guessRoles<RkpdesRole>(records, 'nama', (at, amountsAt) =>
      at === amountsAt.at(-1) ? 'biaya' : null,
    ),
};
