import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';

type Options<V> = readonly (readonly [value: V, name: string])[];

export const rupiah = { kind: 'rupiah' } as const;

export const date = { kind: 'date' } as const;

export const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;

/** A text of several lines. */
export const area = (rows: number, maxLength: number) =>
  ({ kind: 'area', rows, maxLength }) as const;

export const count = (most = 99) => ({ kind: 'count', most }) as const;

/** One of two or three, all in sight. */
export const choice = <V>(options: Options<V>) => ({ kind: 'choice', options }) as const;

/** One of a few, by the browser's own list; `none` is what nothing is called, where that may be chosen. */
export const select = <V>(options: Options<V>, none: string | null = null) =>
  ({ kind: 'select', options, none }) as const;

/** A box to tick; the words are how a document says it. */
export const tick = (yes: string, no: string) => ({ kind: 'tick', yes, no }) as const;

/** Nobody fills it in: it is reckoned from the others and shown among them. */
export interface SumControl<T> {
  readonly kind: 'sum';
  of(value: T): number | null;
}

export const sum = <T>(of: (value: T) => number | null): SumControl<T> => ({ kind: 'sum', of });

type Text = ReturnType<typeof text | typeof area>;
type Count = ReturnType<typeof count>;
type Tick = ReturnType<typeof tick>;
export type Select<V> = ReturnType<typeof select<V>>;
type Choice<V> = ReturnType<typeof choice<V>> | Select<V>;

/** How a plain field is asked. */
export type Control<T> =
  Text | typeof rupiah | typeof date | Count | Choice<unknown> | Tick | SumControl<T>;

/** The controls that fit a value of the schema. */
export type ControlFor<V> = [V] extends [Rupiah | null]
  ? typeof rupiah
  : [V] extends [Tanggal | null]
    ? typeof date
    : [V] extends [number | null]
      ? Count
      : [V] extends [boolean]
        ? Tick
        : [string] extends [V]
          ? Text
          : Choice<NonNullable<V>>;
