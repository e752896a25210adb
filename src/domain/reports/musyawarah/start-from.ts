import type { MusyawarahContent, Usulan, MusyawarahKind } from './schema.ts';

/**
 * The usulan of an earlier meeting, to go on with in this one: all of the Musdes for the Musrenbangdes; for
 * the Musrenbang kecamatan those sent upward (DU-RKPDes), or all while none is marked. Ids stay, so that a
 * second start adds nothing twice; what became of them is said anew.
 */
export function startUsulan(
  previous: Pick<MusyawarahContent, 'usulan'>,
  kind: MusyawarahKind,
): MusyawarahContent['usulan'] {
  const all = Object.entries(previous.usulan);
  const upward = all.filter(([, { hasil }]) => hasil === 'du-rkpdes');
  const taken = kind === 'musrenbang-kecamatan' && upward.length > 0 ? upward : all;
  return Object.fromEntries(
    taken.map(([id, usulan]): [string, Usulan] => [id, { ...usulan, hasil: null }]),
  );
}

/** Puts them beside those there; one that is there already keeps what was written since. */
export function addUsulan(
  content: MusyawarahContent,
  usulan: MusyawarahContent['usulan'],
): MusyawarahContent {
  return { ...content, usulan: { ...usulan, ...content.usulan } };
}

/** In the order of their prioritas, those without last, then as written. */
export function listUsulan({
  usulan,
}: Pick<MusyawarahContent, 'usulan'>): readonly (readonly [string, Usulan])[] {
  const rank = ({ prioritas }: Usulan) => prioritas ?? Number.MAX_SAFE_INTEGER;
  return Object.entries(usulan).toSorted(
    ([a, first], [b, second]) => rank(first) - rank(second) || (a < b ? -1 : 1),
  );
}
