import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import type { FieldProps } from '../../kit/field.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';

/** An amount of a plan: never below zero. By its name a finding leads here. */
export function WholeRupiahField(field: FieldProps<Rupiah | null> & { readonly name: string }) {
  return (
    <div data-isian={field.name} tabIndex={-1}>
      <RupiahField {...field} isNeverNegative />
    </div>
  );
}
