import type { Doc } from './documents.ts';

/** The kinds a command may read, by their names in its situation. */
const kinds = {
  report: 'report',
  draft: 'draft',
  hariLibur: 'hari-libur',
  calendar: 'calendar',
  setting: 'setting',
  rekomendasi: 'rekomendasi',
  kunjungan: 'kunjungan',
  surat: 'surat',
  verdict: 'verdict',
} as const;

/** The documents a command may read; absent ones are null. */
export type Situation = {
  readonly [Name in keyof typeof kinds]: Extract<Doc, { kind: (typeof kinds)[Name] }> | null;
};

/** The documents among `ids`, each in its place; the same on the phone and on the server. */
export function situationOf(
  ids: readonly string[],
  read: (id: string) => Doc | undefined,
): Situation {
  const found = ids.map(read);
  const entries = Object.entries(kinds).map(([name, kind]) => [
    name,
    found.find((doc) => doc?.kind === kind) ?? null,
  ]);
  return Object.fromEntries(entries) as Situation; // each narrowed by its kind
}
