import { type BumdesContent, labaOf } from './schema.ts';

/** What a list shows of a return without opening it; whole rupiah, null = not said. */
export function summarizeBumdes({ nihil, profil, unit, laporan }: BumdesContent) {
  const { omzet, aset, bagiHasil, aktif } = laporan;
  return {
    isNihil: nihil !== null,
    nama: profil.nama,
    tahap: profil.tahap,
    omzet,
    laba: labaOf(laporan),
    aset,
    bagiHasil,
    aktif,
    unitCount: Object.keys(unit).length,
  };
}
export type BumdesSummary = ReturnType<typeof summarizeBumdes>;
