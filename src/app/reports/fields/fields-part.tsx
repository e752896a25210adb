import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../domain/reports/report-rules.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { CatatanField } from '../frame/catatan-field.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useForm } from '../frame/form-context.ts';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import type { DrawnSection, DrawnField, Values } from './field.ts';
import { FieldList } from './field-list.tsx';
import { isOfSection } from './field-paths.ts';
import { valuesAt } from './field-rows.ts';
import { Button } from '../../kit/button.tsx';
import { entryText } from '../frame/entries-words.ts';
import { EntryDeskView, useEntryDesk, type EditEntry } from '../frame/entry-desk-view.tsx';
import { EntryRow } from '../frame/entry-row.tsx';

interface Props {
  readonly section: DrawnSection;
  /** Of what the checks found; without it the part does not tell. */
  readonly sentence?: (finding: Finding) => string;
  readonly lead?: ComponentChildren;
  /** What follows from the fields, right below them. */
  readonly sums?: ComponentChildren;
  /** Below all. */
  readonly children?: ComponentChildren;
}

/** A part of a form that is a list of plain fields, with what the checks found in them. */
export function FieldsPart({ section, sentence, lead, sums, children }: Props) {
  const { content, change, findings } = useForm();
  useFieldInAddress();
  const { title, at, fields, hasCatatan } = section;
  return (
    <FormPage title={title} withFoot={false} stack>
      {lead && <p>{lead}</p>}
      <FieldList
        fields={fields}
        value={at === null ? content : valuesAt(content, at)}
        onEdit={(edit) =>
          change((kept) =>
            at === null ? { ...kept, ...edit(kept) } : { ...kept, [at]: edit(valuesAt(kept, at)) },
          )
        }
      />
      {sums}
      {sentence && (
        <FindingList
          findings={findings.filter(({ where }) => isOfSection(section, where))}
          sentence={sentence}
        />
      )}
      {hasCatatan && <CatatanField />}
      {children}
    </FormPage>
  );
}

/** An entry of plain fields that has a name. */
type Entry = Values & { readonly nama: string };

interface EntriesPartProps<T extends Entry> {
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
  readonly moreOf?: (entry: T, edit: EditEntry<T>) => ComponentChildren;
}

/** A list of entries that are plain fields: add, open, change and remove one, and take that back. */
export function EntriesPart<T extends Entry>(props: EntriesPartProps<T>) {
  const { list, rows, title, add, fresh, detailOf, unnamedOf, needsEye, lead, tools } = props;
  const desk = useEntryDesk<T>(list);
  return (
    <FormPage title={title} stack>
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
      <Button look="main" icon="plus" wide onClick={() => desk.add(fresh)}>
        {add}
      </Button>
      {tools}
      <EntryDeskView
        desk={desk}
        title={props.sheetTitle}
        nameOf={(entry) => entry.nama || unnamedOf(entry)}
        sentence={props.sentence}
        findingsOf={props.findingsOf}
      >
        {(entry, edit) => (
          <>
            <FieldList fields={props.fields} value={entry} onEdit={edit} />
            {props.moreOf?.(entry, edit)}
          </>
        )}
      </EntryDeskView>
    </FormPage>
  );
}
