/** Units that desa usually write; the field takes any words. */
export const satuanSuggestions = [
  'Tahun',
  'Bulan',
  'Paket',
  'Unit',
  'Kali',
  'Orang',
  'Meter',
  'M2',
  'M3',
  'Keluarga',
  'Kelompok',
  'Buah',
] as const;
