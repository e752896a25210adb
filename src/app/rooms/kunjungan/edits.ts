import type { Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import { editEntry, putEntry, removeEntry } from '../../reports/frame/entry-edits.ts';

type ById = 'jawaban' | 'temuan' | 'rekomendasi' | 'orang';
type Entry<K extends ById> = Kunjungan[K][keyof Kunjungan[K]];

type Edit = (kunjungan: Kunjungan) => Kunjungan;

/** New fields of an entry, or how they come from the newest. */
export type Fields<T> = Partial<T> | ((entry: T) => Partial<T>);

/** Changes some fields of an entry, also by what it holds now; what is not there stays away. */
export function change<K extends ById>(kind: K, id: string, fields: Fields<Entry<K>>): Edit {
  return within(kind, (entries) =>
    editEntry(entries, id, (entry) => ({ ...entry, ...fieldsOf(fields, entry) })),
  );
}

export function fieldsOf<T>(fields: Fields<T>, entry: T): Partial<T> {
  return typeof fields === 'function' ? fields(entry) : fields;
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
