import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import { RupiahField } from '../../kit/rupiah-field.tsx';

interface Props {
  readonly label: string;
  readonly value: Rupiah | null;
  readonly onInput: (value: Rupiah | null) => void;
  readonly hint?: string;
  /** The name by which a finding leads here. */
  readonly name: string;
}

/** An amount of a plan: never below zero, so a minus sign does not stay in the field. */
export function WholeRupiahField({ name, onInput, ...field }: Props) {
  return (
    <div data-isian={name} tabIndex={-1}>
      <RupiahField
        {...field}
        onInput={(value) => {
          if (value === null || value >= 0) onInput(value);
        }}
      />
    </div>
  );
}
