import { TextField } from '../../kit/text-field.tsx';
import { formText as words } from './words.ts';
import { useForm } from './form-context.ts';

/** The desa's word to the kecamatan; every kind keeps it in `catatan`. */
export function CatatanField() {
  const { content, change } = useForm();
  const { catatan } = content;
  return (
    <TextField
      name="catatan"
      label={words.catatan}
      hint={words.catatanHint}
      rows={4}
      maxLength={4000}
      value={typeof catatan === 'string' ? catatan : ''}
      onInput={(text) => change((kept) => ({ ...kept, catatan: text }))}
    />
  );
}
