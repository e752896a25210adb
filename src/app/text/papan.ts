/** Words of the board. */
export const papanText = {
  caption: 'Laporan setiap desa',
  desa: 'Desa',
  age: (waktu: string) => `Data per ${waktu}`,
  noAge: 'Belum pernah tersambung ke kecamatan dari perangkat ini',
  total: 'Sudah mengajukan',
  totals: (filed: number, accepted: number, all: number) =>
    `${filed} dari ${all} · ${accepted} diterima`,
  print: 'Cetak',
  legend: 'Ketuk sebuah kotak untuk membuka laporannya.',
} as const;
