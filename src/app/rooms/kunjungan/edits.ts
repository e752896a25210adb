import type { Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';

type ById = 'jawaban' | 'temuan' | 'rekomendasi' | 'orang';
type Entry<K extends ById> = Kunjungan[K][keyof Kunjungan[K]];

/** Puts an entry, or changes some of its fields; what is not there stays away. */
export function change<K extends ById>(kind: K, id: string, fields: Partial<Entry<K>>) {
  return (kunjungan: Kunjungan): Kunjungan => {
    const entries: Record<string, object> = kunjungan[kind];
    const before = entries[id];
    if (!before) return kunjungan;
    return { ...kunjungan, [kind]: { ...entries, [id]: { ...before, ...fields } } };
  };
}

export function put<K extends ById>(kind: K, id: string, entry: Entry<K>) {
  return (kunjungan: Kunjungan): Kunjungan => ({
    ...kunjungan,
    [kind]: { ...kunjungan[kind], [id]: entry },
  });
}

export function remove(kind: ById, id: string) {
  return (kunjungan: Kunjungan): Kunjungan => ({
    ...kunjungan,
    [kind]: Object.fromEntries(Object.entries(kunjungan[kind]).filter(([one]) => one !== id)),
  });
}

/** Who signed for recommendations signed for these words: any change of them asks anew. */
export function withoutSignature(
  edit: (kunjungan: Kunjungan) => Kunjungan,
): (kunjungan: Kunjungan) => Kunjungan {
  return (kunjungan) => {
    const { diketahui, ...rest } = edit(kunjungan);
    return { ...rest, diketahui: diketahui && { ...diketahui, tandaTangan: null } };
  };
}
