export const placeText = {
  kecamatan: (name: string) => `Kecamatan ${name}`,
  desa: (desa: string, kecamatan: string) => `Desa ${desa} · Kec. ${kecamatan}`,
} as const;
