import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';

type Options<V> = readonly (readonly [value: V, name: string])[];

export const rupiah = { kind: 'rupiah' } as const;

/** An amount of a plan: never below zero. */
export const wholeRupiah = { kind: 'whole-rupiah' } as const;

export const date = { kind: 'date' } as const;

export const text = (
  maxLength: number,
  more: { readonly suggestions?: readonly string[]; readonly inputMode?: 'decimal' } = {},
) => ({ kind: 'text', maxLength, ...more }) as const;

/** A time of the day, as the schema reads what the browser gives. */
export const time = (read: (typed: string) => string) => ({ kind: 'time', read }) as const;

/** A text of several lines. */
export const area = (rows: number, maxLength: number) =>
  ({ kind: 'area', rows, maxLength }) as const;

export const count = (most = 99, least = 0) => ({ kind: 'count', most, least }) as const;

/** One of two or three, all in sight. */
export const choice = <V,>(options: Options<V>) => ({ kind: 'choice', options }) as const;

/** One of a few, by the browser's own list; `none` is what nothing is called, where that may be chosen. */
export const select = <V,>(options: Options<V>, none: string | null = null) =>
  ({ kind: 'select', options, none }) as const;

/** A box to tick; the words are how a document says it. */
export const tick = (yes: string, no: string) => ({ kind: 'tick', yes, no }) as const;

/** Nobody fills it in: it is reckoned from the others and shown among them. */
export interface SumControl<T> {
  readonly kind: 'sum';
  of(value: T): number | null;
}

export const sum = <T,>(of: (value: T) => number | null): SumControl<T> => ({ kind: 'sum', of });

type Text = ReturnType<typeof text | typeof area>;
type Count = ReturnType<typeof count>;
type Tick = ReturnType<typeof tick>;
export type Select<V> = ReturnType<typeof select<V>>;
type Choice<V> = ReturnType<typeof choice<V>> | Select<V>;

/** How a plain field is asked. */
export type Control<T> =
  | Text
  | ReturnType<typeof time>
  | typeof rupiah
  | typeof wholeRupiah
  | typeof date
  | Count
  | Choice<unknown>
  | Tick
  | SumControl<T>;

/** The controls that fit a value of the schema. */
export type ControlFor<V> = [V] extends [Rupiah | null]
  ? typeof rupiah | typeof wholeRupiah
  : [V] extends [Tanggal | null]
    ? typeof date
    : [V] extends [number | null]
      ? Count | Select<number>
      : [V] extends [boolean]
        ? Tick
        : [string] extends [V]
          ? Text | ReturnType<typeof time>
          : Choice<NonNullable<V>>;
