import { isiText as words, rkpdesText } from './words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { changePart } from './edits.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';

export const isiFields = [
  'evaluasi',
  'prioritasDesa',
  'prioritasKerjaSama',
  'prioritasPenugasan',
  'pelaksana',
] as const;

/** What the document must hold at least, ticked off. */
export function IsiPart() {
  const { content, change } = useRkpdesForm();
  useFieldInAddress();
  return (
    <FormPage title={rkpdesText.sections.isi} withFoot={false}>
      <div class="stack">
        <p>{words.lead}</p>
        {isiFields.map((field) => (
          <label key={field} class="card tick">
            <input
              type="checkbox"
              name={field}
              checked={content.isi[field]}
              onChange={(event) =>
                change(changePart('isi', { [field]: event.currentTarget.checked }))
              }
            />
            <span>{words.items[field]}</span>
          </label>
        ))}
      </div>
    </FormPage>
  );
}
