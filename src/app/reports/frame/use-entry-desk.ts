import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';

/** What is under the hands in a list: the entry that is open, and the one just removed. */
export interface EntryDesk<T> {
  readonly edited: string | null;
  readonly removed: { readonly id: string; readonly entry: T } | null;
  readonly edit: (id: string) => void;
  readonly close: () => void;
  /** Closes it and keeps it for a while, so that it can be taken back. */
  readonly remove: (id: string, entry: T) => void;
  readonly forget: () => void;
}

/** `?baris=id` in the address opens that entry: a finding or a remark is about it. */
export function useEntryDesk<T>(): EntryDesk<T> {
  const { query } = useLocation();
  const [edited, setEdited] = useState<string | null>(query['baris'] ?? null);
  const [removed, setRemoved] = useState<EntryDesk<T>['removed']>(null);
  return {
    edited,
    removed,
    edit: setEdited,
    close: () => setEdited(null),
    remove: (id, entry) => {
      setEdited(null);
      setRemoved({ id, entry });
    },
    forget: () => setRemoved(null),
  };
}
