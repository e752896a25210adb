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
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  return entry === undefined ? { ...entries } : putEntry(entries, id, { ...entry, ...fields });
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
