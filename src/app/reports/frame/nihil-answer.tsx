import { nihilSchema } from '../../../domain/reports/report-rules.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { nihilText as words } from './words.ts';
import { useForm } from './form-context.ts';
import { useFieldInAddress } from './use-field-in-address.ts';

/** The reason why there is none this year, and the way back. */
export function NihilAnswer() {
  const { content, change, nihil } = useForm();
  useFieldInAddress();
  const alasan = nihilSchema.safeParse(content['nihil']).data?.alasan ?? '';
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <p>{nihil?.lead}</p>
      <TextField
        name="alasan"
        label={words.alasan}
        hint={words.alasanHint}
        rows={3}
        maxLength={1000}
        value={alasan}
        onInput={(text) => change((kept) => ({ ...kept, nihil: { alasan: text } }))}
      />
      <Button onClick={() => change((kept) => ({ ...kept, nihil: null }))}>{words.cancel}</Button>
    </section>
  );
}

/** Says that there is none, for the kinds where that is an answer. */
export function NihilOffer() {
  const { change, nihil } = useForm();
  if (!nihil) return null;
  return (
    <Button wide onClick={() => change((kept) => ({ ...kept, nihil: { alasan: '' } }))}>
      {nihil.action}
    </Button>
  );
}
