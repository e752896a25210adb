import type { KegiatanLkd, Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { FieldList } from '../fields/field-list.tsx';
import type { EditEntry } from '../frame/entry-desk-view.tsx';
import { editEntry, putEntry, removeEntry } from '../frame/entry-edits.ts';
import { kegiatanFields } from './fields.ts';
import { lkdText } from './words.ts';

const { kegiatan: words } = lkdText;

interface Props {
  readonly kegiatan: Lembaga['kegiatan'];
  readonly edit: EditEntry<Lembaga>;
}

/** What the lembaga did in the year, in the order it was written. */
export function KegiatanList({ kegiatan, edit }: Props) {
  const { newLineId } = useApp();
  const editAll = (editOf: (all: Lembaga['kegiatan']) => Lembaga['kegiatan']) =>
    edit((newest) => ({ ...newest, kegiatan: editOf(newest.kegiatan) }));
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
            onEdit={(put) => editAll((all) => editEntry(all, key, put))}
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
