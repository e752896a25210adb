import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';

/** The report that is asked; some words hang on it. */
export interface AskedReport {
  readonly kind: ReportKind;
  readonly tahun: number;
}

/** A field's words. What hangs on a value is a method, so that a list for one group fits where any is drawn. */
interface Said<T> {
  readonly label: string;
  labelOf?(kind: ReportKind): string;
  readonly hint?: string;
  hintOf?(value: T, report: AskedReport): string | undefined;
  /** What a document calls it, where that is not its label; null: it has no row of its own. */
  readonly row?: string | null;
  /** Its value in a document, where the control does not say it. */
  said?(value: T): string;
  /** What a conflict or a remark calls it, where that is not what a document does. */
  readonly name?: string;
  /** Asked and shown only then. */
  isAsked?(value: T, kind: ReportKind): boolean;
  /** Takes no row in a document while it is empty. */
  readonly isOptional?: true;
}

/** Fields side by side or close together; with a key it is a group that has one row in a document. */
interface FieldGroup<T, F> extends Omit<Said<T>, 'label'> {
  readonly key?: string;
  readonly look: 'two' | 'stack' | 'usulan-place';
  readonly fields: readonly F[];
}

interface SumField<T> extends Said<T> {
  readonly key: string;
  readonly control: SumControl<T>;
}

/** A field as it is drawn, whatever it belongs to. */
export type DrawnField<T = Values> = SingleField<T> | FieldGroup<T, DrawnField<T>>;

export interface SingleField<T = Values> extends Said<T> {
  readonly key: string;
  readonly control: Control<T>;
}

/** What fields stand in. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * A plain field of T, named once: its key or the path to it (`perdes.nomor`), a control that fits its
 * value, and its words. The form, the document and the names of places follow from it.
 */
export type Field<T> = KeyedField<T> | SumField<T> | FieldGroup<T, Field<T>>;

type KeyedField<T> = {
  [K in KeyOf<T>]: Said<T> & { readonly key: K; readonly control: ControlFor<At<T, K>> };
}[KeyOf<T>];

/** The keys a schema names; a loose object has any other too. */
type Known<T> = string & keyof { [K in keyof T as string extends K ? never : K]: true };

type Leaf = string | number | boolean | null | undefined;

type KeyOf<T> = {
  [K in Known<T>]: T[K] extends Leaf ? K : K | `${K}.${Known<T[K]>}`;
}[Known<T>];

type At<T, K> =
  K extends Known<T>
    ? T[K]
    : K extends `${infer Outer}.${infer Inner}`
      ? Outer extends Known<T>
        ? At<T[Outer], Inner>
        : never
      : never;

interface SectionWords {
  /** The part of the form in the address. */
  readonly bagian: string;
  readonly title: string;
  /** The desa's word to the kecamatan stands below the fields. */
  readonly hasCatatan?: true;
}

/** Plain fields that are one part of a form: of the content itself (`at` is null) or of one group in it. */
export type Section<C> =
  | (SectionWords & { readonly at: null; readonly fields: readonly Field<C>[] })
  | {
      [K in GroupOf<C>]: SectionWords & { readonly at: K; readonly fields: readonly Field<C[K]>[] };
    }[GroupOf<C>];

type GroupOf<C> = {
  [K in Known<C>]: C[K] extends Leaf ? never : [Known<C[K]>] extends [never] ? never : K;
}[Known<C>];

/** A section as it is drawn, whatever the content. */
export interface DrawnSection extends SectionWords {
  readonly at: string | null;
  readonly fields: readonly DrawnField[];
}

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
export const choice = <V>(options: Options<V>) => ({ kind: 'choice', options }) as const;

/** One of a few, by the browser's own list; `none` is what nothing is called, where that may be chosen. */
export const select = <V>(options: Options<V>, none: string | null = null) =>
  ({ kind: 'select', options, none }) as const;

/** A box to tick; the words are how a document says it. */
export const tick = (yes: string, no: string) => ({ kind: 'tick', yes, no }) as const;

/** Nobody fills it in: it is reckoned from the others and shown among them. */
interface SumControl<T> {
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
type Control<T> =
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
type ControlFor<V> = [V] extends [Rupiah | null]
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
