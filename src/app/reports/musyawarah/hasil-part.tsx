import { putKesepakatan, removeKesepakatan } from '../../../domain/reports/musyawarah/edits.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useApp } from '../../app-context.ts';
import { musyawarahText } from './words.ts';
import { hasilText as words } from './form-words.ts';
import { CatatanField } from '../frame/catatan-field.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { Help } from './help.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

/** The minutes and what was agreed, one agreement at a time. */
export function HasilPart() {
  const { content, change } = useMusyawarahForm();
  const { newLineId } = useApp();
  useFieldInAddress();
  return (
    <FormPage title={musyawarahText.parts.hasil} stack>
      <Help text={musyawarahText.help.hasil} />
      <TextField
        name="notulen"
        label={words.notulen}
        hint={words.notulenHint}
        rows={6}
        maxLength={8000}
        value={content.acara.notulen}
        onInput={(notulen) => change((kept) => ({ ...kept, acara: { ...kept.acara, notulen } }))}
      />
      <h2>{words.kesepakatan}</h2>
      {Object.entries(content.kesepakatan).map(([id, { uraian }], index) => (
        <div key={id} class="agreed">
          <TextField
            name={`kesepakatan-${id}`}
            label={words.uraian(index + 1)}
            rows={2}
            maxLength={1000}
            value={uraian}
            onInput={(text) => change(putKesepakatan(id, text))}
          />
          <IconButton
            icon="trash"
            label={words.remove(index + 1)}
            onClick={() => change(removeKesepakatan(id))}
          />
        </div>
      ))}
      <Button icon="plus" wide onClick={() => change(putKesepakatan(newLineId(), ''))}>
        {words.add}
      </Button>
      <CatatanField />
    </FormPage>
  );
}
