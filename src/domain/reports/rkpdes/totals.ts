import { type Bidang, bidangSchema } from '../kode/kode-schema.ts';
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
  const byBidang = new Map<Bidang | '', number>();
  const bySumberDana = new Map<string, number>();
  let total = 0;
  for (const row of Object.values(kegiatan)) {
    add(byBidang, bidangOf(row), biayaOf(row));
    for (const [sumberDana, amount] of Object.entries(row.biaya)) {
      add(bySumberDana, sumberDana, amount ?? 0);
    }
    total += biayaOf(row);
  }
  return { total, byBidang, bySumberDana };
}

/** Perkiraan biaya of a kegiatan, whole rupiah. */
export function biayaOf({ biaya }: Pick<RkpdesKegiatan, 'biaya'>): number {
  return Object.values(biaya).reduce((sum: number, amount) => sum + (amount ?? 0), 0);
}

export function bidangOf({ fungsi, bidang }: RkpdesKegiatan): Bidang | '' {
  if (fungsi === null) return bidang ?? '';
  return bidangSchema.safeParse(fungsi.slice(0, 1)).data ?? '';
}

function add<K>(sums: Map<K, number>, key: K, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
