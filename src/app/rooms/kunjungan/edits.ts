import type { Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import { listEdits } from '../../reports/frame/entry-edits.ts';

type ById = 'jawaban' | 'temuan' | 'rekomendasi' | 'orang';
type Entry<K extends ById> = Kunjungan[K][keyof Kunjungan[K]];

type Edit = (kunjungan: Kunjungan) => Kunjungan;

/** New fields of an entry, or how they come from the newest. */
export type Fields<T> = Partial<T> | ((entry: T) => Partial<T>);

/** Changes some fields of an entry, also by what it holds now; what is not there stays away. */
export function change<K extends ById>(kind: K, id: string, fields: Fields<Entry<K>>): Edit {
  const edit = (entry: Entry<K>) => ({ ...entry, ...fieldsOf(fields, entry) });
  return listEdits<Entry<K>>(kind).edit(id, edit);
}

export function fieldsOf<T>(fields: Fields<T>, entry: T): Partial<T> {
  return typeof fields === 'function' ? fields(entry) : fields;
}

export function put<K extends ById>(kind: K, id: string, entry: Entry<K>): Edit {
  return listEdits<Entry<K>>(kind).put(id, entry);
}

export function remove(kind: ById, id: string): Edit {
  return listEdits(kind).remove(id);
}

/** Who signed for recommendations signed for these words: any change of them asks anew. */
export function withoutSignature(edit: Edit): Edit {
  return (kunjungan) => {
    const { diketahui, ...rest } = edit(kunjungan);
    return { ...rest, diketahui: diketahui && { ...diketahui, tandaTangan: null } };
  };
}
