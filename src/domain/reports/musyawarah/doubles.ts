import { isSameName, nameKey } from './name-key.ts';
import { type Person, pairKey, listPeople } from './people.ts';
import type { MusyawarahContent } from './schema.ts';

/** Two who may be one person, written down on two phones. */
export interface LikelyDouble {
  readonly first: Person;
  readonly second: Person;
}

/**
 * Who may stand twice on the list: the same name as it sounds, nothing that speaks against it in L/P, lembaga
 * or address, and nobody has said yet that they are different people. A person decides; nothing is joined here.
 */
export function findDoubles(
  content: Pick<MusyawarahContent, 'hadirin' | 'pasangan'>,
): readonly LikelyDouble[] {
  const keyed = listPeople(content).map((person) => ({
    person,
    key: nameKey(person.hadirin.nama),
  }));
  return keyed.flatMap(({ person, key }, index) =>
    keyed
      .slice(index + 1)
      .filter((other) => isSameName(key, other.key))
      .filter((other) => mayBeOne(person, other.person))
      .filter((other) => !isSaidDifferent(person, other.person, content.pasangan))
      .map((other) => ({ first: person, second: other.person })),
  );
}

function mayBeOne({ hadirin: a }: Person, { hadirin: b }: Person): boolean {
  const isSame = <T>(one: T | null, other: T | null) =>
    one === null || other === null || one === other;
  return (
    isSame(a.jenisKelamin, b.jenisKelamin) &&
    (isSame(a.lembaga, b.lembaga) || isNear(a.alamat, b.alamat)) &&
    (isNear(a.alamat, b.alamat) || (a.lembaga !== null && a.lembaga === b.lembaga))
  );
}

/** One says nothing, or both name a number or a word in common: `RT 02/RW 01 Sembung` and `rt 2`. */
function isNear(a: string, b: string): boolean {
  const [first, second] = [addressWords(a), addressWords(b)];
  if (first.length === 0 || second.length === 0) return true;
  return first.some((word) => second.includes(word));
}

function addressWords(alamat: string): string[] {
  return (alamat.toLowerCase().match(/\d+|[a-z]{2,}/g) ?? [])
    .map((word) => word.replace(/^0+(?=\d)/, ''))
    .filter(
      (word) => !['rt', 'rw', 'dusun', 'dsn', 'desa', 'ds', 'jl', 'jalan', 'no'].includes(word),
    );
}

function isSaidDifferent(a: Person, b: Person, pasangan: MusyawarahContent['pasangan']): boolean {
  return a.ids.some((one) => b.ids.some((other) => pasangan[pairKey(one, other)]?.sama === false));
}
