import type { Usulan } from './schema.ts';

export interface UsulanWithId {
  readonly id: string;
  readonly usulan: Usulan;
}

export type UsulanById = Readonly<Record<string, Usulan>>;

/** The proposals by priority; the same place given twice is decided by the id, alike on every phone. */
export function byPriority(all: UsulanById): readonly UsulanWithId[] {
  return Object.entries(all)
    .map(([id, usulan]) => ({ id, usulan }))
    .toSorted((a, b) => a.usulan.urutan - b.usulan.urutan || (a.id < b.id ? -1 : 1));
}

/** The place behind the last; a full list keeps to the last number the schema takes. */
export function nextUrutan(all: UsulanById): number {
  return Math.min(LAST_URUTAN, (byPriority(all).at(-1)?.usulan.urutan ?? 0) + 1);
}

/**
 * One step up (-1) or down (1). The two change places and nothing else changes, so that two phones moving
 * different proposals do not meet; where a place is given twice, all are numbered anew.
 */
export function moveUsulan(all: UsulanById, id: string, step: -1 | 1): UsulanById {
  const order = byPriority(all);
  const from = order.findIndex((one) => one.id === id);
  const moved = order[from];
  const other = order[from + step];
  if (!moved || !other) return all;
  const places = new Set(order.map(({ usulan }) => usulan.urutan));
  if (places.size === order.length) {
    return {
      ...all,
      [moved.id]: { ...moved.usulan, urutan: other.usulan.urutan },
      [other.id]: { ...other.usulan, urutan: moved.usulan.urutan },
    };
  }
  const swapped = order.with(from, other).with(from + step, moved);
  return Object.fromEntries(
    swapped.map((one, index) => [one.id, { ...one.usulan, urutan: index + 1 }]),
  );
}

const LAST_URUTAN = 9999;
