import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { entriesAt, listEdits } from './entry-edits.ts';
import { useForm } from './form-context.ts';
import { forgetUnreadOf } from '../../kit/unread-texts.ts';

type Entries<T> = Readonly<Record<string, T>>;

/** What is under the hands in a list: the entry that is open, and the one just removed. */
export interface EntryDesk<T> {
  /** The content's key of the list. */
  readonly list: string;
  readonly entries: Entries<T>;
  readonly edited: string | null;
  readonly removed: { readonly id: string; readonly entry: T } | null;
  readonly edit: (id: string) => void;
  readonly close: () => void;
  /** Puts a new one into the newest list, and opens it. */
  readonly add: (fresh: (entries: Entries<T>) => T) => void;
  /** Takes it out, closes it and keeps it for a while, so that it can be put back. */
  readonly remove: (id: string) => void;
  readonly putBack: () => void;
  readonly forget: () => void;
}

/** `?baris=id` in the address (or another name) opens that entry: a finding or a remark is about it. */
export function useEntryDesk<T>(list: string, asked: string | null = 'baris'): EntryDesk<T> {
  const { query } = useLocation();
  const { newLineId } = useApp();
  const { content, change } = useForm();
  const [edited, setEdited] = useState(asked === null ? null : (query[asked] ?? null));
  const [removed, setRemoved] = useState<EntryDesk<T>['removed']>(null);
  const { put, remove } = listEdits<T>(list);
  const entries = entriesAt<T>(content, list);
  return {
    list,
    entries,
    edited,
    removed,
    edit: setEdited,
    close: () => setEdited(null),
    add: (fresh) => {
      const id = newLineId();
      change((kept) => put(id, fresh(entriesAt<T>(kept, list)))(kept));
      setEdited(id);
    },
    remove: (id) => {
      const entry = entries[id];
      change(remove(id));
      forgetUnreadOf(id);
      setEdited(null);
      if (entry !== undefined) setRemoved({ id, entry });
    },
    putBack: () => removed && change(put(removed.id, removed.entry)),
    forget: () => setRemoved(null),
  };
}
