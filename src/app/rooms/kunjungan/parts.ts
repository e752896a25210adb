/** The tasks of a visit, in the order of a day in the field. */
export const partNames = [
  'waktu',
  'angka',
  'periksa',
  'temuan',
  'rekomendasi',
  'orang',
  'foto',
  'selesai',
] as const;
export type PartName = (typeof partNames)[number];
