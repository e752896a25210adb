import type { KegiatanLkd, Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { lkdHints as hints, lkdText } from './words.ts';
import { changeEntry, putEntry, removeEntry } from '../frame/entry-edits.ts';
import { editKegiatan } from './edits.ts';
import { useLkdForm } from './use-lkd-form.ts';

const { sheet: words } = lkdText;

interface Props {
  readonly id: string;
  readonly kegiatan: Lembaga['kegiatan'];
}

/** What the lembaga did in the year, in the order it was written. */
export function KegiatanList({ id, kegiatan }: Props) {
  const { newLineId } = useApp();
  const { change } = useLkdForm();
  const put = (key: string, fields: Partial<KegiatanLkd>) =>
    change(editKegiatan(id, (all) => changeEntry(all, key, fields)));
  return (
    <fieldset class="plain-fieldset stack">
      <legend class="label">{words.kegiatan}</legend>
      <p class="field-hint">{hints.kegiatan}</p>
      {Object.entries(kegiatan).map(([key, { tanggal, uraian }]) => (
        <div key={key} class="card stack">
          <TextField
            label={words.kegiatanUraian}
            maxLength={300}
            value={uraian}
            onInput={(text) => put(key, { uraian: text })}
          />
          <DateField
            label={words.kegiatanTanggal}
            value={tanggal}
            onInput={(day) => put(key, { tanggal: day })}
          />
          <Button
            icon="trash"
            onClick={() => change(editKegiatan(id, (all) => removeEntry(all, key)))}
          >
            {words.removeKegiatan}
          </Button>
        </div>
      ))}
      <Button
        icon="plus"
        onClick={() => {
          const key = newLineId();
          change(
            editKegiatan(id, (all) =>
              putEntry<KegiatanLkd>(all, key, { tanggal: null, uraian: '' }),
            ),
          );
        }}
      >
        {words.addKegiatan}
      </Button>
    </fieldset>
  );
}
