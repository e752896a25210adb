import type { Unit } from '../../../domain/reports/bumdes/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { UndoLine } from '../../kit/undo-line.tsx';
import { useEntryDesk } from '../frame/use-entry-desk.ts';
import type { EntryDesk } from '../frame/use-entry-desk.ts';
import { bumdesFindingText } from './findings-words.ts';
import { bumdesHints as hints, bumdesText as words } from './words.ts';
import { entryText } from '../frame/entries-words.ts';
import { changeEntry, putEntry, removeEntry } from '../frame/entry-edits.ts';
import { EntryRow } from '../frame/entry-row.tsx';
import { EntrySheet } from '../frame/entry-sheet.tsx';
import { about } from '../frame/form-context.ts';
import { FormPage } from '../frame/form-page.tsx';
import { sortUnit } from './sort-entries.ts';
import { useBumdesForm } from './use-bumdes-form.ts';

/** The unit usaha; kept over the years. */
export function UnitPart() {
  const { newLineId } = useApp();
  const { content, change } = useBumdesForm();
  const desk = useEntryDesk<Unit>();
  const { removed } = desk;
  const put = (id: string, unit: Unit) =>
    change((kept) => ({ ...kept, unit: putEntry(kept.unit, id, unit) }));
  const add = () => {
    const id = newLineId();
    put(id, { nama: '', bidang: '', aktif: true });
    desk.edit(id);
  };
  return (
    <FormPage title={words.sections.unit}>
      <div class="stack">
        {Object.keys(content.unit).length === 0 && <p class="muted">{words.unit.none}</p>}
        <ul class="list">
          {sortUnit(content.unit).map(([id, unit]) => (
            <EntryRow
              key={id}
              title={unit.nama.trim() || entryText.unnamed}
              detail={[unit.bidang, unit.aktif === false ? words.tidakAktif : '']
                .filter(Boolean)
                .join(', ')}
              onClick={() => desk.edit(id)}
            />
          ))}
        </ul>
        <Button look="main" icon="plus" wide onClick={add}>
          {words.unit.add}
        </Button>
      </div>
      {desk.edited !== null && <UnitSheet id={desk.edited} desk={desk} />}
      {removed && (
        <UndoLine
          name={removed.entry.nama || words.unit.title}
          onUndo={() => put(removed.id, removed.entry)}
          onDone={desk.forget}
        />
      )}
    </FormPage>
  );
}

interface SheetProps {
  readonly id: string;
  readonly desk: EntryDesk<Unit>;
}

function UnitSheet({ id, desk }: SheetProps) {
  const { content, change, findings, remarks } = useBumdesForm();
  const unit = content.unit[id];
  const put = (fields: Partial<Unit>) =>
    change((kept) => ({ ...kept, unit: changeEntry(kept.unit, id, fields) }));
  const remove = () => {
    if (!unit) return;
    change((kept) => ({ ...kept, unit: removeEntry(kept.unit, id) }));
    desk.remove(id, unit);
  };
  return (
    <EntrySheet
      title={words.unit.title}
      isGone={!unit}
      remarks={about(remarks, 'unit', id)}
      findings={about(findings, 'unit', id)}
      sentence={bumdesFindingText}
      onClose={desk.close}
      onRemove={remove}
    >
      {unit && (
        <>
          <TextField
            label={words.unit.nama}
            hint={hints.unitNama}
            maxLength={120}
            value={unit.nama}
            onInput={(nama) => put({ nama })}
          />
          <TextField
            label={words.unit.bidang}
            hint={hints.unitBidang}
            maxLength={120}
            value={unit.bidang}
            onInput={(bidang) => put({ bidang })}
          />
          <ChoiceField
            label={words.unit.aktif}
            hint={hints.unitAktif}
            value={unit.aktif}
            options={[
              [true, entryText.yes],
              [false, entryText.no],
            ]}
            onChoose={(aktif) => put({ aktif })}
          />
        </>
      )}
    </EntrySheet>
  );
}
