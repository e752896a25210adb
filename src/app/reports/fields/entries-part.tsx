import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../domain/reports/finding.ts';
import { useApp } from '../../app-context.ts';
import type { Content } from '../../../domain/standing/content.ts';
import { Button } from '../../kit/button.tsx';
import { UndoLine } from '../../kit/undo-line.tsx';
import { entryText } from '../frame/entries-words.ts';
import { editEntry, putEntry, removeEntry } from '../frame/entry-edits.ts';
import { EntryRow } from '../frame/entry-row.tsx';
import { EntrySheet } from '../frame/entry-sheet.tsx';
import { about, useForm } from '../frame/form-context.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useEntryDesk } from '../frame/use-entry-desk.ts';
import type { EntryDesk } from '../frame/use-entry-desk.ts';
import type { DrawnField, Values } from './field.ts';
import { FieldList } from './field-list.tsx';

/** An entry of plain fields that has a name. */
type Entry = Values & { readonly nama: string };

interface Props<T extends Entry> {
  /** The content's key of the list. */
  readonly list: string;
  /** Those to show, in their order. */
  readonly rows: readonly (readonly [id: string, entry: T])[];
  readonly fields: readonly DrawnField[];
  readonly title: string;
  /** Of one entry. */
  readonly sheetTitle: string;
  readonly add: string;
  readonly fresh: () => T;
  readonly detailOf: (entry: T) => string;
  /** What an entry without a name is called once it is gone. */
  readonly unnamedOf: (entry: T) => string;
  readonly needsEye?: (id: string, entry: T) => boolean;
  /** What the checks say of one; what the form found of it unless told. */
  readonly findingsOf?: (id: string, entry: T) => readonly Finding[];
  readonly sentence: (finding: Finding) => string;
  readonly lead?: ComponentChildren;
  readonly tools?: ComponentChildren;
  /** What an entry has beside its plain fields. */
  readonly moreOf?: (id: string, entry: T) => ComponentChildren;
}

/** A list of entries that are plain fields: add, open, change and remove one, and take that back. */
export function EntriesPart<T extends Entry>(props: Props<T>) {
  const { list, rows, title, add, fresh, detailOf, unnamedOf, needsEye, lead, tools } = props;
  const { newLineId } = useApp();
  const { change } = useForm();
  const desk = useEntryDesk<T>();
  const { edited, removed } = desk;
  const put = (id: string, entry: T) =>
    change(editList<T>(list, (all) => putEntry(all, id, entry)));
  const addFresh = () => {
    const id = newLineId();
    put(id, fresh());
    desk.edit(id);
  };
  return (
    <FormPage title={title}>
      <div class="stack">
        {lead && <p class="muted">{lead}</p>}
        <ul class="list">
          {rows.map(([id, entry]) => (
            <EntryRow
              key={id}
              title={entry.nama.trim() || entryText.unnamed}
              detail={detailOf(entry)}
              needsEye={needsEye?.(id, entry) ?? false}
              onClick={() => desk.edit(id)}
            />
          ))}
        </ul>
        <Button look="main" icon="plus" wide onClick={addFresh}>
          {add}
        </Button>
        {tools}
      </div>
      {edited !== null && <FieldsSheet {...props} id={edited} desk={desk} />}
      {removed && (
        <UndoLine
          name={removed.entry.nama || unnamedOf(removed.entry)}
          onUndo={() => put(removed.id, removed.entry)}
          onDone={desk.forget}
        />
      )}
    </FormPage>
  );
}

interface SheetProps<T extends Entry> extends Props<T> {
  readonly id: string;
  readonly desk: EntryDesk<T>;
}

/** One entry under the hands; every key goes to disk, there is nothing to save. */
function FieldsSheet<T extends Entry>({ id, desk, list, fields, sentence, ...own }: SheetProps<T>) {
  const { content, change, findings, remarks } = useForm();
  const entry = entriesAt<T>(content, list)[id];
  const remove = () => {
    if (!entry) return;
    change(editList<T>(list, (all) => removeEntry(all, id)));
    desk.remove(id, entry);
  };
  const found = own.findingsOf ?? (() => about(findings, list, id));
  return (
    <EntrySheet
      title={own.sheetTitle}
      isGone={!entry}
      remarks={about(remarks, list, id)}
      findings={entry ? found(id, entry) : []}
      sentence={sentence}
      onClose={desk.close}
      onRemove={remove}
    >
      {entry && (
        <>
          <FieldList
            fields={fields}
            value={entry}
            onEdit={(edit) => change(editList<T>(list, (all) => editEntry(all, id, edit)))}
          />
          {own.moreOf?.(id, entry)}
        </>
      )}
    </EntrySheet>
  );
}

type Entries<T> = Readonly<Record<string, T>>;

function editList<T>(list: string, edit: (entries: Entries<T>) => Entries<T>) {
  return (kept: Content): Content => ({ ...kept, [list]: edit(entriesAt<T>(kept, list)) });
}

function entriesAt<T>(content: Content, list: string): Entries<T> {
  return (content[list] ?? {}) as Entries<T>; // whoever names the list knows what is in it
}
