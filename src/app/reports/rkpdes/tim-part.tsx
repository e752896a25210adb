import { TextField } from '../../kit/text-field.tsx';
import { rkpdesText, timText as words } from './words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { changePart } from './edits.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** Who wrote the plan. */
export function TimPart() {
  const { content, change } = useRkpdesForm();
  const { tim } = content;
  useFieldInAddress();
  const put = (fields: Partial<typeof tim>) => change(changePart('tim', fields));
  return (
    <FormPage title={rkpdesText.sections.tim} withFoot={false}>
      <div class="stack">
        <p>{words.lead}</p>
        <TextField
          name="ketua"
          label={words.ketua}
          hint={words.ketuaHint}
          maxLength={100}
          value={tim.ketua}
          onInput={(ketua) => put({ ketua })}
        />
        <TextField
          name="sekretaris"
          label={words.sekretaris}
          hint={words.sekretarisHint}
          maxLength={100}
          value={tim.sekretaris}
          onInput={(sekretaris) => put({ sekretaris })}
        />
        <TextField
          name="anggota"
          label={words.anggota}
          hint={words.anggotaHint}
          rows={5}
          maxLength={1000}
          value={tim.anggota}
          onInput={(anggota) => put({ anggota })}
        />
      </div>
    </FormPage>
  );
}
