import { sumOf } from '../../basics/rupiah.ts';
import { type DokumenContent, kategoriAset } from './schema.ts';

interface AsetTotals {
  readonly jumlah: number;
  /** Whole rupiah. */
  readonly nilai: number;
}

/** The six categories together; what is not filled in counts as nothing. */
export function asetTotals({ aset }: Pick<DokumenContent, 'aset'>): AsetTotals {
  return {
    jumlah: kategoriAset.reduce((sum, one) => sum + (aset[one]?.jumlah ?? 0), 0),
    nilai: sumOf(kategoriAset.map((one) => aset[one]?.nilai)),
  };
}
