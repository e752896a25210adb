export const placeText = {
  kecamatan: (name: string) => `Kecamatan ${name}`,
  desa: (desa: string) => `Desa ${desa}`,
  desaOf: (desa: string, kecamatan: string) => `Desa ${desa} · Kec. ${kecamatan}`,
} as const;
