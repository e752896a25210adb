import type { MutantResult } from '@stryker-mutator/api/core';
import { whyHarmless } from './harmless.ts';
import { survivorOf } from './survivor.ts';

/** Of a hundred changes the tests have to notice at least this many. */
const BAR_PERCENT = 92;

/** Prints what became of the mutants; 0 when enough were killed, 1 when not: an exit code. */
export function printScore(
  drawn: readonly MutantResult[],
  unnoticed: readonly MutantResult[],
  minutes: number,
): 0 | 1 {
  const all = unnoticed
    .map(survivorOf)
    .sort((one, other) => one.file.localeCompare(other.file) || one.lineNumber - other.lineNumber)
    .map((survivor) => ({ ...survivor, why: whyHarmless(survivor) }));
  for (const { file, lineNumber, from, to, isCovered, why } of all) {
    const mark = isCovered ? '' : '  (no test runs it)';
    print(
      `${file}:${lineNumber}  ${from}  ->  ${to}${mark}${why === null ? '' : `  harmless: ${why}`}`,
    );
  }
  const killed = drawn.length - all.length;
  const percent = (100 * killed) / Math.max(1, drawn.length);
  const survived = all.filter(({ isCovered }) => isCovered).length;
  const harmless = all.filter(({ why }) => why !== null).length;
  print(
    `\n${drawn.length} mutants in ${minutes.toFixed(0)} minutes: ${killed} killed, ${survived} survived, ` +
      `${all.length - survived} without a test; ${harmless} of those left are listed as harmless`,
  );
  print(`${percent.toFixed(1)} % killed (the bar is ${BAR_PERCENT} %)`);
  return percent >= BAR_PERCENT ? 0 : 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
