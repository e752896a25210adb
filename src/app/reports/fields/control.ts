import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';

/** How a plain field is asked. */
export type Control<T> =
  | TextControl
  | AmountControl
  | DateControl
  | CountControl
  | ChoiceControl<unknown>
  | SelectControl<unknown>
  | TickControl
  | SumControl<T>;

/** The controls that fit a value of the schema. */
export type ControlFor<V> = [V] extends [Rupiah | null]
  ? AmountControl
  : [V] extends [Tanggal | null]
    ? DateControl
    : [V] extends [number | null]
      ? CountControl
      : [V] extends [boolean]
        ? TickControl
        : [string] extends [V]
          ? TextControl
          : ChoiceControl<NonNullable<V>> | SelectControl<NonNullable<V>>;

interface TextControl {
  readonly kind: 'text';
  readonly maxLength: number;
  /** More than one line. */
  readonly rows?: number;
}

interface AmountControl {
  readonly kind: 'rupiah';
}

interface DateControl {
  readonly kind: 'date';
}

interface CountControl {
  readonly kind: 'count';
  readonly most: number;
}

type Options<V> = readonly (readonly [value: V, name: string])[];

interface ChoiceControl<V> {
  readonly kind: 'choice';
  readonly options: Options<V>;
}

export interface SelectControl<V> {
  readonly kind: 'select';
  readonly options: Options<V>;
  /** What nothing is called, where nothing may be chosen. */
  readonly none?: string;
}

interface TickControl {
  readonly kind: 'tick';
  /** How a document says it. */
  readonly yes: string;
  readonly no: string;
}

/** Nobody fills it in: it is reckoned from the others and shown among them. */
export interface SumControl<T> {
  readonly kind: 'sum';
  of(value: T): number | null;
}

export const rupiah: AmountControl = { kind: 'rupiah' };

export const date: DateControl = { kind: 'date' };

export function text(maxLength: number): TextControl {
  return { kind: 'text', maxLength };
}

export function area(rows: number, maxLength: number): TextControl {
  return { kind: 'text', rows, maxLength };
}

export function count(most = 99): CountControl {
  return { kind: 'count', most };
}

/** One of two or three, all in sight. */
export function choice<V>(options: Options<V>): ChoiceControl<V> {
  return { kind: 'choice', options };
}

/** One of a few, by the browser's own list. */
export function select<V>(options: Options<V>, none?: string): SelectControl<V> {
  return { kind: 'select', options, ...(none !== undefined && { none }) };
}

export function tick(yes: string, no: string): TickControl {
  return { kind: 'tick', yes, no };
}

export function sum<T>(of: (value: T) => number | null): SumControl<T> {
  return { kind: 'sum', of };
}
