import type { KegiatanWithId } from './matrix.ts';
import { type RkpdesKegiatan, biayaOf, rkpdesKegiatanSchema } from './schema.ts';

type KegiatanById = Readonly<Record<string, RkpdesKegiatan>>;

/** The columns of the matrix in which a kegiatan can differ. */
export type KegiatanField = keyof typeof rkpdesKegiatanSchema.shape;
const kegiatanFields = Object.keys(rkpdesKegiatanSchema.shape) as readonly KegiatanField[]; // its own keys

export interface ChangedKegiatan {
  readonly id: string;
  readonly before: RkpdesKegiatan;
  readonly after: RkpdesKegiatan;
  readonly fields: readonly KegiatanField[];
}

export interface KegiatanComparison {
  readonly added: readonly KegiatanWithId[];
  readonly removed: readonly KegiatanWithId[];
  readonly changed: readonly ChangedKegiatan[];
}

/** What became of the kegiatan between two states of a matrix, matched by id. */
export function compareKegiatan(before: KegiatanById, after: KegiatanById): KegiatanComparison {
  const changed = Object.entries(after).flatMap(([id, row]): ChangedKegiatan[] => {
    const old = Object.hasOwn(before, id) ? before[id] : undefined;
    if (!old) return [];
    const fields = kegiatanFields.filter((field) => isChanged(field, old, row));
    return fields.length === 0 ? [] : [{ id, before: old, after: row, fields }];
  });
  return { added: without(after, before), removed: without(before, after), changed };
}

function without(all: KegiatanById, others: KegiatanById): KegiatanWithId[] {
  return Object.entries(all)
    .filter(([id]) => !Object.hasOwn(others, id))
    .map(([id, kegiatan]) => ({ id, kegiatan }));
}

function isChanged(field: KegiatanField, old: RkpdesKegiatan, row: RkpdesKegiatan): boolean {
  if (field !== 'biaya') return old[field] !== row[field];
  const sources = new Set([...Object.keys(old.biaya), ...Object.keys(row.biaya)]);
  const differs = [...sources].some((source) => amountOf(old, source) !== amountOf(row, source));
  return differs || biayaOf(old) !== biayaOf(row);
}

function amountOf({ biaya }: RkpdesKegiatan, source: string): number {
  return (Object.hasOwn(biaya, source) ? biaya[source] : null) ?? 0;
}
