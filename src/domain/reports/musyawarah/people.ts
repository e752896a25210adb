import type { Hadirin, MusyawarahContent } from './schema.ts';
import { must } from '../../basics/must.ts';

/** One person at the meeting: an entry, or several that a person said are the same. */
export interface Person {
  /** The first of the entries: the one the person is known by. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly hadirin: Hadirin;
}

/**
 * The people behind the entries. Entries are never put into one another: that two are one person is said
 * beside them (`pasangan`), so two phones that say it at the same time, of the same or of other entries,
 * never lose a word of either, and it can be taken back.
 */
export function listPeople({
  hadirin,
  pasangan,
}: Pick<MusyawarahContent, 'hadirin' | 'pasangan'>): readonly Person[] {
  const groups = groupSame(Object.keys(hadirin).toSorted(byTime(hadirin)), pasangan);
  return groups.map((ids) => {
    const entries = ids.flatMap((id) => hadirin[id] ?? []);
    return { id: ids[0] ?? '', ids, hadirin: fillFromAll(entries) };
  });
}

/** Each field as the earliest entry has it that says anything. */
function fillFromAll(entries: readonly Hadirin[]): Hadirin {
  return entries.reduce((kept, next) => {
    const missing = Object.entries(next).filter(([key]) => isUnsaid(kept[key]));
    return { ...kept, ...Object.fromEntries(missing) };
  });
}

function isUnsaid(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** By when they were written down; a phone's clock may be off, so this is an order for the eye alone. */
function byTime(hadirin: MusyawarahContent['hadirin']): (a: string, b: string) => number {
  return (a, b) => {
    const [first, second] = [hadirin[a]?.at ?? '', hadirin[b]?.at ?? ''];
    if (first !== second) return first < second ? -1 : 1;
    return a < b ? -1 : 1;
  };
}

function groupSame(
  ids: readonly string[],
  pasangan: MusyawarahContent['pasangan'],
): readonly string[][] {
  const groupOf = new Map<string, string[]>(ids.map((id) => [id, [id]]));
  for (const [key, { sama }] of Object.entries(pasangan)) {
    const [a, b] = mustPairKey(key).map((id) => groupOf.get(id));
    if (!sama || !a || !b || a === b) continue;
    for (const id of b) groupOf.set(id, a);
    a.push(...b);
  }
  const place = new Map(ids.map((id, index) => [id, index]));
  return [...new Set(groupOf.values())].map((group) =>
    group.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  );
}

/** The place where it is said of two entries whether they are one person; the same from either side. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

export function mustPairKey(key: string): readonly [string, string] {
  const [a, b] = key.split('|');
  return [must(a, 'first id'), must(b, 'second id')];
}
