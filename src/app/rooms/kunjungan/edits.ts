import type { Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import { changeEntry, putEntry, removeEntry } from '../../reports/frame/entry-edits.ts';

type ById = 'jawaban' | 'temuan' | 'rekomendasi' | 'orang';
type Entry<K extends ById> = Kunjungan[K][keyof Kunjungan[K]];

type Edit = (kunjungan: Kunjungan) => Kunjungan;

/** Changes some fields of an entry; what is not there stays away. */
export function change<K extends ById>(kind: K, id: string, fields: Partial<Entry<K>>): Edit {
  return within(kind, (entries) => changeEntry(entries, id, fields));
}

export function put<K extends ById>(kind: K, id: string, entry: Entry<K>): Edit {
  return within(kind, (entries) => putEntry(entries, id, entry));
}

export function remove(kind: ById, id: string): Edit {
  return within(kind, (entries) => removeEntry(entries, id));
}

function within<K extends ById>(
  kind: K,
  edit: (entries: Readonly<Record<string, Entry<K>>>) => Readonly<Record<string, Entry<K>>>,
): Edit {
  return (kunjungan) => {
    const entries = kunjungan[kind] as Readonly<Record<string, Entry<K>>>; // TypeScript widens it to every kind
    return { ...kunjungan, [kind]: edit(entries) };
  };
}

/** Who signed for recommendations signed for these words: any change of them asks anew. */
export function withoutSignature(edit: Edit): Edit {
  return (kunjungan) => {
    const { diketahui, ...rest } = edit(kunjungan);
    return { ...rest, diketahui: diketahui && { ...diketahui, tandaTangan: null } };
  };
}
