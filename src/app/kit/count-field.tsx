import { cleanText } from '../../domain/basics/clean-text.ts';
import type { FieldProps } from './field.tsx';
import { NumberInput } from './number-input.tsx';
import type { TextRead } from './use-typed.ts';
import { kitText } from './words.ts';

interface Props extends FieldProps<number | null> {
  readonly least?: number;
  readonly most?: number;
}

/** A small count of people or things. */
export function CountField({ least = 0, most = 99, ...field }: Props) {
  return (
    <NumberInput
      {...field}
      show={String}
      read={(text) => readCount(cleanText(text), least, most)}
    />
  );
}

/** Digits, with dots between thousands or none; nothing else is a count. */
function readCount(text: string, least: number, most: number): TextRead<number> {
  if (text === '') return { kind: 'empty' };
  const isNumber = /^(\d{1,15}|[1-9]\d{0,2}(\.\d{3})+)$/.test(text);
  const value = isNumber ? Number(text.replaceAll('.', '')) : Number.NaN;
  if (value >= least && value <= most) return { kind: 'ok', value };
  return { kind: 'unreadable', reason: kitText.badCount(least, most) };
}
