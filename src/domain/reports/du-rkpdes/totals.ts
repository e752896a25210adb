import { sumOf } from '../../basics/rupiah.ts';
import { type Bidang, bidangSchema } from '../kode/kode-schema.ts';
import { sumBy } from '../sum-by.ts';
import type { DuRkpdesContent, Usulan } from './schema.ts';

/** Whole rupiah; a proposal without an estimate counts as 0. */
interface DuRkpdesTotals {
  readonly total: number;
  readonly byBidang: ReadonlyMap<Bidang | '', number>;
  /** By the office as written; '' = not said. */
  readonly byOpd: ReadonlyMap<string, number>;
}

export function computeDuRkpdesTotals({ usulan }: Pick<DuRkpdesContent, 'usulan'>): DuRkpdesTotals {
  const rows = Object.values(usulan);
  const amountOf = ({ perkiraan }: Usulan): number => perkiraan ?? 0;
  return {
    total: sumOf(rows.map(amountOf)),
    byBidang: sumBy(rows, bidangOfUsulan, amountOf),
    byOpd: sumBy(rows, ({ opd }) => opd.trim(), amountOf),
  };
}

export function bidangOfUsulan({ fungsi, bidang }: Pick<Usulan, 'fungsi' | 'bidang'>): Bidang | '' {
  if (fungsi === null) return bidang ?? '';
  return bidangSchema.safeParse(fungsi.slice(0, 1)).data ?? '';
}
