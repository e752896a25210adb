import { kunjunganSchema, type Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import type { Keeper } from '../../keeper/keeper.ts';
import { useKeeper } from '../../keeper/use-keeper.ts';
import type { KunjunganRow } from '../../store/phone-tables.ts';
import { createVisitDisk } from './visit-disk.ts';

export interface KunjunganDraft {
  readonly row: KunjunganRow;
  readonly kunjungan: Kunjungan;
  readonly edit: (change: (kunjungan: Kunjungan) => Kunjungan) => void;
  readonly keeper: Keeper;
}

/** A visit on the screen and on disk; null until it is open. */
export function useKunjunganDraft(row: KunjunganRow): KunjunganDraft | null {
  const keeper = useKeeper(row.id, ({ phone }) => createVisitDisk(phone.kunjungan, row.id));
  if (!keeper) return null;
  return {
    row,
    kunjungan: kunjunganSchema.parse(keeper.content.value),
    edit: (change) => keeper.change((content) => change(kunjunganSchema.parse(content))),
    keeper,
  };
}
