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

/** An amount of a plan: never below zero. */
export function WholeRupiahField(field: Props) {
  return (
    <div data-isian={field.name} tabIndex={-1}>
      <RupiahField {...field} isNeverNegative />
    </div>
  );
}
