import { formatRp } from '../../../domain/basics/rupiah.ts';
import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import { alasanPerubahanSchema } from '../../../domain/reports/rkpdes/schema.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/totals.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { alasanNames, perubahanText as words, rkpdesText } from './words.ts';
import { kodeText } from '../kode/words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { changePart } from './edits.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** Why the plan is changed, and how much of it has been so far. */
export function PerubahanPart() {
  const { content, change } = useRkpdesForm();
  const { alasan, penjelasan, semula } = content.perubahan;
  useFieldInAddress();
  const { added, changed, removed } = compareKegiatan(semula, content.kegiatan);
  const before = formatRp(computeRkpdesTotals({ kegiatan: semula }).total);
  const after = formatRp(computeRkpdesTotals(content).total);
  return (
    <FormPage title={rkpdesText.sections.perubahan} withFoot={false}>
      <div class="stack">
        <div data-isian="alasan" tabIndex={-1}>
          <SelectField
            label={words.alasan}
            hint={words.alasanHint}
            value={alasan ?? ''}
            options={[
              ['', kodeText.notChosen],
              ...alasanPerubahanSchema.options.map((one) => [one, alasanNames[one]] as const),
            ]}
            onChange={(one) => change(changePart('perubahan', { alasan: one === '' ? null : one }))}
          />
        </div>
        <TextField
          name="penjelasan"
          label={words.penjelasan}
          hint={words.penjelasanHint}
          rows={5}
          maxLength={2000}
          value={penjelasan}
          onInput={(text) => change(changePart('perubahan', { penjelasan: text }))}
        />
        {Object.keys(semula).length > 0 && (
          <section class="card stack">
            <h2>{words.changes}</h2>
            <p>{words.counts(added.length, changed.length, removed.length)}</p>
            <p class="small muted">{words.totals(before, after)}</p>
          </section>
        )}
      </div>
    </FormPage>
  );
}
