import { fungsiName } from '../../../domain/reports/kode/kode-names.ts';
import { type Bidang, bidangSchema } from '../../../domain/reports/kode/kode-schema.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { kodeText as words } from './words.ts';

interface Props {
  readonly value: Bidang | null;
  readonly hint: string;
  readonly onChange: (bidang: Bidang | null) => void;
}

/** The bidang of a kegiatan that has no kode to say it. */
export function BidangField({ value, hint, onChange }: Props) {
  return (
    <div data-isian="bidang" tabIndex={-1}>
      <SelectField
        label={words.bidang}
        hint={hint}
        value={value ?? ''}
        options={[
          ['', words.notChosen],
          ...bidangSchema.options.map(
            (bidang) => [bidang, words.bidangCode(bidang, fungsiName(bidang) ?? '')] as const,
          ),
        ]}
        onChange={(bidang) => onChange(bidang === '' ? null : bidang)}
      />
    </div>
  );
}
