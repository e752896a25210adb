import { type Rupiah } from '../../../domain/basics/rupiah.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { CountField } from '../../kit/count-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { Tick } from '../../kit/tick.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import type { Select, AskedReport, SingleField, Values } from './field.ts';
import { addressOf } from './field-paths.ts';
import { readAt, textOf } from './field-rows.ts';
import { WholeRupiahField } from './whole-rupiah-field.tsx';

export interface FieldControlProps {
  readonly field: SingleField;
  readonly value: Values;
  readonly report: AskedReport;
  readonly onInput: (key: string, next: unknown) => void;
}

/** One field by its control. The list was checked against the schema, so what is read fits the control. */
export function FieldControl({ field, value, report, onInput }: FieldControlProps) {
  const { key, control } = field;
  const own = readAt(value, key);
  const hint = field.hintOf?.(value, report) ?? field.hint;
  const put = (next: unknown) => onInput(key, next);
  const shared = {
    name: addressOf(key),
    label: field.labelOf?.(report.kind) ?? field.label,
    ...(hint !== undefined && { hint }),
  };
  switch (control.kind) {
    case 'text':
    case 'area': {
      const { kind: _, ...size } = control;
      return <TextField {...shared} {...size} value={textOf(own)} onInput={put} />;
    }
    case 'rupiah':
      return <RupiahField {...shared} value={own as Rupiah | null} onInput={put} />;
    case 'date':
      return <DateField {...shared} value={own as Tanggal | null} onInput={put} />;
    case 'whole-rupiah':
      return <WholeRupiahField {...shared} value={own as Rupiah | null} onInput={put} />;
    case 'time': {
      const read = (typed: string) => put(control.read(typed));
      return <TextField {...shared} type="time" value={textOf(own)} onInput={read} />;
    }
    case 'count': {
      const { kind: _, ...bounds } = control;
      return <CountField {...shared} {...bounds} value={own as number | null} onInput={put} />;
    }
    case 'choice':
      return <ChoiceField {...shared} options={control.options} value={own} onChoose={put} />;
    case 'select':
      return <SelectList {...shared} control={control} value={own} onChange={put} />;
    case 'tick':
      return <Tick {...shared} isCard checked={own === true} onChange={put} />;
    case 'sum':
      return <Sum name={field.label} amount={control.of(value)} />;
  }
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly control: Select<unknown>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The browser's list knows texts alone: nothing chosen is '' there. */
function SelectList({ name, control: { options, none }, value, onChange, ...shared }: SelectProps) {
  const named = options.map(([one, words]) => [String(one), words] as const);
  const list = (
    <SelectField
      {...shared}
      options={none === null ? named : [['', none], ...named]}
      value={textOf(value)}
      onChange={(chosen) => onChange(options.find(([one]) => String(one) === chosen)?.[0] ?? null)}
    />
  );
  if (none === null) return list;
  return (
    <div data-isian={name} tabIndex={-1}>
      {list}
    </div>
  );
}

function Sum({ name, amount }: { readonly name: string; readonly amount: number | null }) {
  return (
    <p class="card sum-row" role="status">
      <span>{name}</span>
      <strong class="angka">{amount === null ? '-' : <RupiahText rp of={amount} />}</strong>
    </p>
  );
}
