import { text, type Field } from './field.ts';
import { satuanSuggestions } from './satuan-words.ts';

/** How much of it, and in what it is counted. */
export const volumeFields: Field<{ readonly volume: string; readonly satuan: string }> = {
  look: 'two',
  fields: [
    {
      key: 'volume',
      control: text(40, { inputMode: 'decimal' }),
      label: 'Volume',
      hint: 'Banyaknya, misalnya 120.',
    },
    {
      key: 'satuan',
      control: text(40, { suggestions: satuanSuggestions }),
      label: 'Satuan',
      hint: 'Misalnya m, unit, orang.',
    },
  ],
};
