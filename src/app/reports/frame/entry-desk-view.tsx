import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../domain/reports/report-rules.ts';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { FieldOwner, focusUnread, forgetUnreadOf } from '../../kit/unread-texts.ts';
import { UndoLine } from '../../kit/undo-line.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { entryText as words } from './entries-words.ts';
import { listEdits, entriesAt } from './entry-edits.ts';
import { EntryRemarks } from './entry-remarks.tsx';
import { about, useForm } from './form-context.ts';
import { useFieldInAddress } from './use-field-in-address.ts';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';

/** Gets an edit of the newest entry, not of the one on the screen. */
export type EditEntry<T> = (edit: (entry: T) => T) => void;

interface Props<T> {
  readonly desk: EntryDesk<T>;
  /** Of one entry. */
  readonly title: string;
  /** What a removed one was called. */
  readonly nameOf: (entry: T) => string;
  readonly sentence: (finding: Finding) => string;
  /** What the checks say of one; what the form found of it unless told. */
  readonly findingsOf?: ((id: string, entry: T) => readonly Finding[]) | undefined;
  /** Another one like it, where that is offered. */
  readonly copyOf?: (entry: T, entries: EntryDesk<T>['entries']) => T;
  /** Its fields; every key goes to disk, there is nothing to save. */
  readonly children: (entry: T, edit: EditEntry<T>) => ComponentChildren;
}

/** The entry that is open, and the one just removed. */
export function EntryDeskView<T>(props: Props<T>) {
  const { desk, nameOf } = props;
  return (
    <>
      {desk.edited !== null && <OpenEntry {...props} id={desk.edited} />}
      {desk.removed && (
        <UndoLine name={nameOf(desk.removed.entry)} onDone={desk.forget} onUndo={desk.putBack} />
      )}
    </>
  );
}

/** One entry under the hands: what was said of it, its fields, what the checks found. */
function OpenEntry<T>({ id, desk, title, copyOf, children, ...told }: Props<T> & { id: string }) {
  const { change, findings, remarks } = useForm();
  useFieldInAddress();
  const { list } = desk;
  const entry = desk.entries[id];
  const found = told.findingsOf ?? (() => about(findings, list, id));
  return (
    <Sheet key={id} title={title} onClose={desk.close}>
      {entry === undefined && <p>{words.gone}</p>}
      <EntryRemarks remarks={about(remarks, list, id)} />
      {entry !== undefined && (
        <FieldOwner.Provider value={id}>
          {children(entry, (edit) => change(listEdits<T>(list).edit(id, edit)))}
        </FieldOwner.Provider>
      )}
      <FindingList
        findings={entry === undefined ? [] : found(id, entry)}
        sentence={told.sentence}
      />
      <Button look="main" wide onClick={() => focusUnread() || desk.close()}>
        {words.done}
      </Button>
      {entry !== undefined && (
        <div class="row">
          {copyOf && (
            <Button icon="copy" onClick={() => desk.add((all) => copyOf(entry, all))}>
              {words.copy}
            </Button>
          )}
          <Button icon="trash" look="danger" onClick={() => desk.remove(id)}>
            {words.remove}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

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
