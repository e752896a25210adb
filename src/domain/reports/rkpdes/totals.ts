import { sumOf } from '../../basics/rupiah.ts';
import { type Bidang, bidangSchema } from '../kode/kode-schema.ts';
import { sumBy } from '../sum-by.ts';
import { type RkpdesContent, type RkpdesKegiatan } from './schema.ts';

/** Whole rupiah; a source without an amount counts as 0. R3 holds by itself: only rows are stored. */
interface RkpdesTotals {
  readonly total: number;
  /** '' = neither kode nor bidang said. */
  readonly byBidang: ReadonlyMap<Bidang | '', number>;
  /** By the source as written; '' = not said. */
  readonly bySumberDana: ReadonlyMap<string, number>;
}

export function computeRkpdesTotals({ kegiatan }: Pick<RkpdesContent, 'kegiatan'>): RkpdesTotals {
  const rows = Object.values(kegiatan);
  const amounts = rows.flatMap(({ biaya }) => Object.entries(biaya));
  return {
    total: sumOf(rows.map(biayaOf)),
    byBidang: sumBy(rows, bidangOf, biayaOf),
    bySumberDana: sumBy(
      amounts,
      ([sumberDana]) => sumberDana,
      ([, amount]) => amount,
    ),
  };
}

/** Perkiraan biaya of a kegiatan, whole rupiah. */
export function biayaOf({ biaya }: Pick<RkpdesKegiatan, 'biaya'>): number {
  return sumOf(Object.values(biaya));
}

export function bidangOf({ fungsi, bidang }: RkpdesKegiatan): Bidang | '' {
  if (fungsi === null) return bidang ?? '';
  return bidangSchema.safeParse(fungsi.slice(0, 1)).data ?? '';
}
