import { labaOf } from './laba.ts';
import type { BumdesContent, Tahap } from './schema.ts';

/** What a list shows of a return without opening it; whole rupiah, null = not said. */
export interface BumdesSummary {
  readonly isNihil: boolean;
  readonly nama: string;
  readonly tahap: Tahap | null;
  readonly omzet: number | null;
  readonly laba: number | null;
  readonly aset: number | null;
  readonly bagiHasil: number | null;
  readonly aktif: boolean | null;
  readonly unitCount: number;
}

export function summarizeBumdes({ nihil, profil, unit, laporan }: BumdesContent): BumdesSummary {
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
