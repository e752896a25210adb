import { SelectField } from './select-field.tsx';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly years: readonly number[];
  readonly onChange: (year: number) => void;
}

/** One of a few years. */
export function YearField({ label, value, years, onChange }: Props) {
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={years.map((year) => [String(year), String(year)] as const)}
      onChange={(year) => onChange(Number(year))}
    />
  );
}
