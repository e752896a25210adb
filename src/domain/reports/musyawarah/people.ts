import { type Hadirin, type MusyawarahContent, type Unsur, unsurSchema } from './schema.ts';
import { must } from '../../basics/must.ts';
import { type EnamJenis, enamJenis } from '../kode/enam-jenis.ts';

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
    const missing = Object.entries(next).filter(([key]) => (kept[key] ?? '') === '');
    return { ...kept, ...Object.fromEntries(missing) };
  });
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

/** Who came, counted by people and not by entries. Reported as it is: no share is asked for by a rule. */
export interface MusyawarahCounts {
  readonly orang: number;
  readonly L: number;
  readonly P: number;
  /** L/P not said. */
  readonly tanpaJenisKelamin: number;
  readonly tanpaUnsur: number;
  readonly bertandaTangan: number;
  /** Those with at least one person, most first. */
  readonly perUnsur: readonly (readonly [Unsur, number])[];
  /** People of each of the six kinds of LKD, 0 where nobody came. */
  readonly perLkd: Readonly<Record<EnamJenis, number>>;
  /** Distinct kinds of LKD present, 0 to 6 (row 196 of the Renstra). */
  readonly lkdKindCount: number;
}

export function countMusyawarah(
  content: Pick<MusyawarahContent, 'hadirin' | 'pasangan'>,
): MusyawarahCounts {
  const people = listPeople(content).map(({ hadirin }) => hadirin);
  const count = (is: (one: (typeof people)[number]) => boolean) => people.filter(is).length;
  const lkd = enamJenis.map((kind) => [kind, count(({ lembaga }) => lembaga === kind)] as const);
  const unsur = unsurSchema.options.map(
    (one) => [one, count((person) => person.unsur === one)] as const,
  );
  return {
    orang: people.length,
    L: count(({ jenisKelamin }) => jenisKelamin === 'L'),
    P: count(({ jenisKelamin }) => jenisKelamin === 'P'),
    tanpaJenisKelamin: count(({ jenisKelamin }) => jenisKelamin === null),
    tanpaUnsur: count((person) => person.unsur === null),
    bertandaTangan: count(({ tandaTangan }) => tandaTangan !== null),
    perUnsur: unsur.filter(([, sum]) => sum > 0).toSorted((a, b) => b[1] - a[1]),
    perLkd: Object.fromEntries(lkd) as Record<EnamJenis, number>, // every kind is in the list
    lkdKindCount: lkd.filter(([, sum]) => sum > 0).length,
  };
}
