/**
 * What a check found. `blocks` makes a filing meaningless and stops it; a `finding` wants an answer;
 * a `notice` is worth knowing. The sentence a person reads is made of `rule` and `values` in a `words.ts` of the app.
 */
export interface Finding {
  readonly level: 'blocks' | 'finding' | 'notice';
  /** I1-I13, V1-V14 or another stable name; the key of its sentence. */
  readonly rule: string;
  /** Path into the content, e.g. `['lines', id, 'anggaran']`; empty when it is about the whole. */
  readonly where: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
  /** The article or identity it rests on, as printed to the reader. */
  readonly basis: string;
}

/** Within a level the order stays as it was found. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

const LEVELS: readonly Finding['level'][] = ['blocks', 'finding', 'notice'];
