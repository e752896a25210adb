import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import type { Finding } from '../../../domain/reports/report-rules.ts';

/** What a sentence asks of its finding, by the value's name. */
export interface Values {
  /** As it is. */
  readonly text: (name: string) => string;
  /** Whole rupiah. */
  readonly rp: (name: string) => string;
  /** The same without its sign: the sentence says which way it goes. */
  readonly size: (name: string) => string;
  readonly day: (name: string) => string;
  /** Two decimals, never rounded down to a limit it is over. */
  readonly percent: (name: string) => string;
}

/** By the rule that was broken: what was seen, and what to do about it. */
export type Sentences<V = Values> = Readonly<Record<string, (v: V) => string>>;

interface FindingText {
  (finding: Finding): string;
  /** Every rule that has a sentence. */
  readonly rules: readonly string[];
}

/** The sentence for a finding; `read` gives the sentences what they ask of its values. */
export function findingTextOf<V>(
  sentences: Sentences<V>,
  read: (values: Finding['values']) => V,
): FindingText {
  const text = ({ rule, values }: Finding) =>
    sentences[rule]?.(read(values)) ?? 'Periksa kembali bagian ini.';
  return Object.assign(text, { rules: Object.keys(sentences) });
}

export function readValues(values: Finding['values']): Values {
  const number = (name: string) => Number(values[name] ?? 0);
  return {
    text: (name) => String(values[name] ?? ''),
    rp: (name) => formatRp(number(name)),
    size: (name) => formatRp(Math.abs(number(name))),
    day: (name) => formatTanggal(tanggalSchema.parse(values[name])),
    percent: (name) => `${(Math.ceil(number(name) * 100) / 100).toFixed(2).replace('.', ',')}%`,
  };
}
