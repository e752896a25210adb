import { type Bidang, bidangSchema } from '../kode/kode-schema.ts';
import type { DuRkpdesContent, Usulan } from './schema.ts';

/** Whole rupiah; a proposal without an estimate counts as 0. */
interface DuRkpdesTotals {
  readonly total: number;
  readonly byBidang: ReadonlyMap<Bidang | '', number>;
  /** By the office as written; '' = not said. */
  readonly byOpd: ReadonlyMap<string, number>;
}

export function computeDuRkpdesTotals({ usulan }: Pick<DuRkpdesContent, 'usulan'>): DuRkpdesTotals {
  const byBidang = new Map<Bidang | '', number>();
  const byOpd = new Map<string, number>();
  let total = 0;
  for (const row of Object.values(usulan)) {
    const amount = row.perkiraan ?? 0;
    byBidang.set(bidangOfUsulan(row), (byBidang.get(bidangOfUsulan(row)) ?? 0) + amount);
    byOpd.set(row.opd.trim(), (byOpd.get(row.opd.trim()) ?? 0) + amount);
    total += amount;
  }
  return { total, byBidang, byOpd };
}

export function bidangOfUsulan({ fungsi, bidang }: Pick<Usulan, 'fungsi' | 'bidang'>): Bidang | '' {
  if (fungsi === null) return bidang ?? '';
  return bidangSchema.safeParse(fungsi.slice(0, 1)).data ?? '';
}
