import { toCardinal } from 'n2words/id-ID';
import { readAmount } from '../../domain/basics/read-amount.ts';
import { type Rupiah, formatRp, formatRupiah, hasSen } from '../../domain/basics/rupiah.ts';
import type { FieldProps } from './field.tsx';
import { NumberInput } from './number-input.tsx';
import { amountReasons, rupiahInWords } from './rupiah-words.ts';
import type { TextRead } from './use-typed.ts';

interface Props extends FieldProps<Rupiah | null> {
  /** An amount of a plan is never below zero. */
  readonly isNeverNegative?: boolean;
}

/** Rupiah, as people write them: `1.500.000`, `2,5 juta`; what can be meant in two ways is asked. */
export function RupiahField({ isNeverNegative = false, ...field }: Props) {
  return (
    <NumberInput
      {...field}
      prefix="Rp"
      isGrouping
      show={toText}
      read={(text) => readField(text, isNeverNegative)}
      nameOf={formatRp}
      inWords={toWords}
    />
  );
}

function readField(text: string, isNeverNegative: boolean): TextRead<Rupiah> {
  const read = readAmount(text);
  switch (read.kind) {
    case 'empty':
      return read;
    case 'unreadable':
      return { kind: 'unreadable', reason: amountReasons[read.reason] };
    case 'ok':
      return fromReadings([read.rupiah], isNeverNegative);
    case 'asked':
      return fromReadings(read.readings, isNeverNegative);
  }
}

function fromReadings(all: readonly Rupiah[], isNeverNegative: boolean): TextRead<Rupiah> {
  const readings = all.filter((one) => !isNeverNegative || one >= 0);
  const [only] = readings;
  if (only === undefined) return { kind: 'unreadable', reason: amountReasons.negative };
  return readings.length === 1 ? { kind: 'ok', value: only } : { kind: 'asked', readings };
}

function toText(value: Rupiah): string {
  return value < 0 ? `-${formatRupiah(Math.abs(value))}` : formatRupiah(value);
}

/** From a million on the zeros are hard to count: `dua juta lima ratus ribu rupiah`. */
function toWords(value: Rupiah): string | null {
  const whole = Math.trunc(Math.abs(value));
  if (whole < 1_000_000) return null;
  const sen = hasSen(value) ? toCardinal(Math.round((Math.abs(value) - whole) * 100)) : null;
  return rupiahInWords({ isNegative: value < 0, whole: toCardinal(whole), sen });
}
