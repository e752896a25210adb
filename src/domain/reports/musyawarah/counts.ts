import { type EnamJenis, enamJenis } from '../kode/enam-jenis.ts';
import { type Unsur, type MusyawarahContent, unsurSchema } from './schema.ts';
import { listPeople } from './people.ts';

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
