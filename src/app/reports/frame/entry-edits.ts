/** Lists are kept by id, so that two phones add to them without a conflict; these are their edits. */
type ById<T> = Readonly<Record<string, T>>;

export function putEntry<T>(entries: ById<T>, id: string, entry: T): Record<string, T> {
  return { ...entries, [id]: entry };
}

/** An entry that is gone stays gone. */
export function changeEntry<T>(
  entries: ById<T>,
  id: string,
  fields: Partial<T>,
): Record<string, T> {
  return editEntry(entries, id, (entry) => ({ ...entry, ...fields }));
}

export function removeEntry<T>(entries: ById<T>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([other]) => other !== id));
}

/** The same by an edit of the newest entry. */
export function editEntry<T>(
  entries: ById<T>,
  id: string,
  edit: (entry: T) => T,
): Record<string, T> {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  return entry === undefined ? { ...entries } : putEntry(entries, id, edit(entry));
}

type ListEdit = <C extends Readonly<Record<string, unknown>>>(content: C) => C;

/** Edits of a whole content, by what is done to its list of this name. */
export function listEdits<T>(list: string) {
  const on =
    (edit: (entries: ById<T>) => ById<T>): ListEdit =>
    (content) => ({ ...content, [list]: edit(entriesAt<T>(content, list)) });
  return {
    put: (id: string, entry: T) => on((all) => putEntry(all, id, entry)),
    change: (id: string, fields: Partial<T>) => on((all) => changeEntry(all, id, fields)),
    edit: (id: string, edit: (entry: T) => T) => on((all) => editEntry(all, id, edit)),
    remove: (id: string) => on((all) => removeEntry(all, id)),
  };
}

export function entriesAt<T>(content: Readonly<Record<string, unknown>>, list: string): ById<T> {
  return (content[list] ?? {}) as ById<T>; // whoever names the list knows what is in it
}
