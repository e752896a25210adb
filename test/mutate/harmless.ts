import { readFileSync } from 'node:fs';
import type { Survivor } from './survivor.ts';

/** A change that no test can or should notice, and why. The line is its text, not its number. */
interface Harmless {
  readonly file: string;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const list = JSON.parse(
  readFileSync(new URL('harmless.json', import.meta.url), 'utf8'),
) as readonly Harmless[]; // kept by hand beside this file

/** Why a survivor is harmless; null when nobody has said so. */
export function whyHarmless({ file, line, from, to }: Survivor): string | null {
  const found = list.find(
    (one) =>
      file.endsWith(`/${one.file}`) && one.line === line && one.from === from && one.to === to,
  );
  return found?.why ?? null;
}
