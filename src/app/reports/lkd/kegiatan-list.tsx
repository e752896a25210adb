import type { KegiatanLkd, Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { FieldList } from '../fields/field-list.tsx';
import { editEntry, putEntry, removeEntry } from '../frame/entry-edits.ts';
import { editKegiatan } from './edits.ts';
import { kegiatanFields } from './fields.ts';
import { useLkdForm } from './use-lkd-form.ts';
import { lkdText } from './words.ts';

const { kegiatan: words } = lkdText;

interface Props {
  readonly id: string;
  readonly kegiatan: Lembaga['kegiatan'];
}

/** What the lembaga did in the year, in the order it was written. */
export function KegiatanList({ id, kegiatan }: Props) {
  const { newLineId } = useApp();
  const { change } = useLkdForm();
  const editAll = (edit: Parameters<typeof editKegiatan>[1]) => change(editKegiatan(id, edit));
  const fresh: KegiatanLkd = { tanggal: null, uraian: '' };
  return (
    <fieldset class="plain-fieldset stack">
      <legend class="label">{words.title}</legend>
      <p class="field-hint">{words.lead}</p>
      {Object.entries(kegiatan).map(([key, one]) => (
        <div key={key} class="card stack">
          <FieldList
            fields={kegiatanFields}
            value={one}
            onEdit={(edit) => editAll((all) => editEntry(all, key, edit))}
          />
          <Button icon="trash" onClick={() => editAll((all) => removeEntry(all, key))}>
            {words.remove}
          </Button>
        </div>
      ))}
      <Button
        icon="plus"
        onClick={() => {
          const key = newLineId();
          editAll((all) => putEntry(all, key, fresh));
        }}
      >
        {words.add}
      </Button>
    </fieldset>
  );
}
