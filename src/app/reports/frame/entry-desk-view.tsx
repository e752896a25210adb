import type { ComponentType } from 'preact';
import { UndoLine } from '../../kit/undo-line.tsx';
import type { EntryDesk } from './use-entry-desk.ts';

export interface EntrySheetProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onCopied: (id: string) => void;
  readonly onRemove: () => void;
}

interface Props<T> {
  readonly desk: EntryDesk<T>;
  readonly entries: Readonly<Record<string, T>>;
  readonly Sheet: ComponentType<EntrySheetProps>;
  readonly nameOf: (entry: T) => string;
  readonly onRemove: (id: string) => void;
  /** Puts a removed one back. */
  readonly onPut: (id: string, entry: T) => void;
}

/** The entry that is open, and the one just removed. */
export function EntryDeskView<T>({ desk, entries, Sheet, nameOf, onRemove, onPut }: Props<T>) {
  const { edited, removed } = desk;
  const remove = (id: string) => {
    const entry = entries[id];
    onRemove(id);
    if (entry !== undefined) desk.remove(id, entry);
  };
  return (
    <>
      {edited !== null && (
        <Sheet
          id={edited}
          onClose={desk.close}
          onCopied={desk.edit}
          onRemove={() => remove(edited)}
        />
      )}
      {removed && (
        <UndoLine
          name={nameOf(removed.entry)}
          onDone={desk.forget}
          onUndo={() => onPut(removed.id, removed.entry)}
        />
      )}
    </>
  );
}
