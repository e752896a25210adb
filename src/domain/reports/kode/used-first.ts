import type { CodeEntry } from './kode-names.ts';

/** The codes of a line that the desa has written, this year or last. */
export interface UsedCode {
  readonly rekening: string;
  readonly fungsi: string | null;
}

/** Found codes: first those the desa uses in this kegiatan, then those it uses at all; else as they were found. */
export function usedFirst<T extends CodeEntry>(
  found: readonly T[],
  lines: readonly UsedCode[],
  { kind, fungsi }: { readonly kind: keyof UsedCode; readonly fungsi: string | null },
): T[] {
  const used = new Set(lines.map((line) => line[kind]));
  const here = new Set(lines.filter((line) => line.fungsi === fungsi).map((line) => line[kind]));
  const rank = ({ code }: CodeEntry) => Number(!here.has(code)) + Number(!used.has(code));
  return found.toSorted((a, b) => rank(a) - rank(b));
}
